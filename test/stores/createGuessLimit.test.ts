import { expect, test } from 'vitest';
import { createAttemptLimiter } from '../../src/stores/createAttemptLimiter.ts';

const windowMs = 1_000;

function start(options: { maxAttempts?: number; maxKeys?: number } = {}) {
  let now = 0;
  const guesses = createAttemptLimiter({ clock: () => now, maxAttempts: 2, windowMs, ...options });
  return {
    guesses,
    at(ms: number) {
      now = ms;
      return guesses;
    },
    wrong: (...keys: string[]) => guesses.reserve(keys).kind,
  };
}

test('as many wrong tries as are allowed lock, from the last one on', () => {
  const { at, wrong } = start();
  expect(wrong('a')).toBe('open');
  expect(at(900).lockedUntil(['a'])).toBeUndefined();
  expect(wrong('a')).toBe('open');
  expect(at(901).reserve(['a'])).toEqual({ kind: 'locked', until: 1_900 });
  // The first try alone would not count any longer: a key that is locked stays so all the same.
  expect(at(1_899).lockedUntil(['a'])).toBe(1_900);
  expect(at(1_900).lockedUntil(['a'])).toBeUndefined();
});

test('a lock that has run out takes all its tries with it', () => {
  const { at, wrong } = start({ maxAttempts: 3 });
  for (const ms of [0, 500, 999]) {
    at(ms);
    wrong('a');
  }
  at(1_999);
  expect([wrong('a'), wrong('a'), wrong('a'), wrong('a')]).toEqual(['open', 'open', 'open', 'locked']);
});

test('a try that grows old no longer counts', () => {
  const { at, wrong } = start();
  wrong('a');
  at(1_000);
  expect(wrong('a')).toBe('open');
  expect(wrong('a')).toBe('open');
  expect(wrong('a')).toBe('locked');
});

test('tries count for each of their keys, and one that is locked is enough', () => {
  const { at, wrong } = start();
  wrong('person', 'account');
  at(10);
  wrong('person', 'other');
  expect(wrong('person', 'third')).toBe('locked');
  expect(wrong('somebody', 'account')).toBe('open');
  at(500);
  expect(at(500).lockedUntil(['person', 'account'])).toBe(1_010);
  expect(at(500).lockedUntil(['other', 'third'])).toBeUndefined();
});

test('a try counts while it is under way, and one that is taken back never did', () => {
  const { guesses, wrong } = start();
  const tries = [guesses.reserve(['a', 'b']), guesses.reserve(['a', 'b'])];
  expect(wrong('a')).toBe('locked');
  for (const one of tries) if (one.kind === 'open') one.release();
  expect(guesses.lockedUntil(['a', 'b'])).toBeUndefined();
  expect([wrong('a'), wrong('a'), wrong('a')]).toEqual(['open', 'open', 'locked']);
  // Twice is once: the tries of others stay.
  for (const one of tries) if (one.kind === 'open') one.release();
  expect(wrong('a')).toBe('locked');
});

test('so many keys are kept, and the one that was used longest ago is forgotten first', () => {
  const { guesses, wrong } = start({ maxAttempts: 1, maxKeys: 2 });
  wrong('a');
  wrong('b');
  wrong('c');
  expect(guesses.lockedUntil(['a'])).toBeUndefined();
  expect(guesses.lockedUntil(['b'])).toBe(windowMs);
  expect(guesses.lockedUntil(['c'])).toBe(windowMs);
});

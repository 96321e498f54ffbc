import { expect, test } from 'vitest';
import { createAttemptLimiter } from '../../src/stores/createAttemptLimiter.ts';

const windowMs = 1_000;

function start(options: { maxAttempts?: number; maxKeys?: number } = {}) {
  let now = 0;
  const limiter = createAttemptLimiter({ clock: () => now, maxAttempts: 2, windowMs, ...options });
  return {
    limiter,
    at(ms: number) {
      now = ms;
      return limiter;
    },
    attempt: (...keys: string[]) => limiter.reserve(keys).kind,
  };
}

test('a key is locked after the allowed number of wrong attempts, from the last of them', () => {
  const { at, attempt } = start();
  expect(attempt('a')).toBe('open');
  expect(at(900).lockedUntil(['a'])).toBeUndefined();
  expect(attempt('a')).toBe('open');
  expect(at(901).reserve(['a'])).toEqual({ kind: 'locked', until: 1_900 });
  // The first attempt is too old to count, but a locked key stays locked.
  expect(at(1_899).lockedUntil(['a'])).toBe(1_900);
  expect(at(1_900).lockedUntil(['a'])).toBeUndefined();
});

test('an expired lock discards all attempts before it', () => {
  const { at, attempt } = start({ maxAttempts: 3 });
  for (const ms of [0, 500, 999]) {
    at(ms);
    attempt('a');
  }
  at(1_999);
  expect([attempt('a'), attempt('a'), attempt('a'), attempt('a')]).toEqual(['open', 'open', 'open', 'locked']);
});

test('an attempt no longer counts when it is old', () => {
  const { at, attempt } = start();
  attempt('a');
  at(1_000);
  expect(attempt('a')).toBe('open');
  expect(attempt('a')).toBe('open');
  expect(attempt('a')).toBe('locked');
});

test('attempts count for each of their keys, and one locked key is enough to refuse', () => {
  const { at, attempt } = start();
  attempt('person', 'account');
  at(10);
  attempt('person', 'other');
  expect(attempt('person', 'third')).toBe('locked');
  expect(attempt('somebody', 'account')).toBe('open');
  at(500);
  expect(at(500).lockedUntil(['person', 'account'])).toBe(1_010);
  expect(at(500).lockedUntil(['other', 'third'])).toBeUndefined();
});

test('an attempt counts while it is in progress, and not after it is taken back', () => {
  const { limiter, attempt } = start();
  const attempts = [limiter.reserve(['a', 'b']), limiter.reserve(['a', 'b'])];
  expect(attempt('a')).toBe('locked');
  for (const attemptOnBoth of attempts) if (attemptOnBoth.kind === 'open') attemptOnBoth.release();
  expect(limiter.lockedUntil(['a', 'b'])).toBeUndefined();
  expect([attempt('a'), attempt('a'), attempt('a')]).toEqual(['open', 'open', 'locked']);
  // Taking an attempt back twice has no further effect.
  for (const attemptOnBoth of attempts) if (attemptOnBoth.kind === 'open') attemptOnBoth.release();
  expect(attempt('a')).toBe('locked');
});

test('the least recently used key is evicted at the limit', () => {
  const { limiter, attempt } = start({ maxAttempts: 1, maxKeys: 2 });
  attempt('a');
  attempt('b');
  attempt('c');
  expect(limiter.lockedUntil(['a'])).toBeUndefined();
  expect(limiter.lockedUntil(['b'])).toBe(windowMs);
  expect(limiter.lockedUntil(['c'])).toBe(windowMs);
});

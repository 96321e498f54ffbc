import { expect, test } from 'vitest';
import { StoreUnavailableError } from '../../src/domain/StoreUnavailableError.ts';
import { createAttemptLimiter, type Attempts } from '../../src/stores/createAttemptLimiter.ts';
import { memoryAttemptLimiter, memoryRecords } from '../support/memoryStores.ts';
import { createLateRecords } from '../support/lateRecords.ts';

const windowMs = 1_000;

function start(options: { maxAttempts?: number } = {}) {
  let now = 0;
  const limiter = memoryAttemptLimiter(() => now, { maxAttempts: 2, windowMs, ...options });
  return {
    limiter,
    at(ms: number) {
      now = ms;
      return limiter;
    },
    attempt: async (...keys: string[]) => (await limiter.reserve(keys)).kind,
  };
}

test('a key is locked after the allowed number of wrong attempts, from the last of them', async () => {
  const { at, attempt } = start();
  expect(await attempt('a')).toBe('open');
  expect(await at(900).lockedUntil(['a'])).toBeUndefined();
  expect(await attempt('a')).toBe('open');
  expect(await at(901).reserve(['a'])).toEqual({ kind: 'locked', until: 1_900 });
  // The first attempt is too old to count, but a locked key stays locked.
  expect(await at(1_899).lockedUntil(['a'])).toBe(1_900);
  expect(await at(1_900).lockedUntil(['a'])).toBeUndefined();
});

test('an expired lock discards all attempts before it', async () => {
  const { at, attempt } = start({ maxAttempts: 3 });
  for (const ms of [0, 500, 999]) {
    at(ms);
    await attempt('a');
  }
  at(1_999);
  expect([await attempt('a'), await attempt('a'), await attempt('a'), await attempt('a')]).toEqual([
    'open',
    'open',
    'open',
    'locked',
  ]);
});

test('an attempt no longer counts when it is old', async () => {
  const { at, attempt } = start();
  await attempt('a');
  at(1_000);
  expect(await attempt('a')).toBe('open');
  expect(await attempt('a')).toBe('open');
  expect(await attempt('a')).toBe('locked');
});

test('attempts count for each of their keys, and one locked key is enough to refuse', async () => {
  const { at, attempt } = start();
  await attempt('person', 'account');
  at(10);
  await attempt('person', 'other');
  expect(await attempt('person', 'third')).toBe('locked');
  expect(await attempt('somebody', 'account')).toBe('open');
  at(500);
  expect(await at(500).lockedUntil(['person', 'account'])).toBe(1_010);
  expect(await at(500).lockedUntil(['other', 'third'])).toBeUndefined();
});

test('an attempt counts while it is in progress, and not after it is taken back', async () => {
  const { limiter, attempt } = start();
  const attempts = await Promise.all([limiter.reserve(['a', 'b']), limiter.reserve(['a', 'b'])]);
  expect(await attempt('a')).toBe('locked');
  for (const attemptOnBoth of attempts) if (attemptOnBoth.kind === 'open') await attemptOnBoth.release();
  expect(await limiter.lockedUntil(['a', 'b'])).toBeUndefined();
  expect([await attempt('a'), await attempt('a'), await attempt('a')]).toEqual(['open', 'open', 'locked']);
  // Taking an attempt back twice has no further effect.
  for (const attemptOnBoth of attempts) if (attemptOnBoth.kind === 'open') await attemptOnBoth.release();
  expect(await attempt('a')).toBe('locked');
});

test('a key is not locked for more than two windows after the clock is set back', async () => {
  const { at, attempt } = start();
  at(1_000_000);
  await attempt('locked');
  await attempt('locked');
  await attempt('once');
  expect(await at(0).lockedUntil(['locked'])).toBeUndefined();
  for (const key of ['locked', 'once'])
    expect([await attempt(key), await attempt(key), await attempt(key)]).toEqual(['open', 'open', 'locked']);
});

test('an attempt counts in a process whose clock is behind that of the process which counted it', async () => {
  const { at, attempt } = start();
  at(1_000);
  await attempt('a');
  await attempt('a');
  expect(await at(1).lockedUntil(['a'])).toBe(2_000);
});

test('an attempt that cannot be counted for its second key is not counted for the first one', async () => {
  const inner = memoryRecords<Attempts>('attempts');
  const update: typeof inner.update = (key, ...rest) =>
    key[0] === 'b' ? Promise.reject(new StoreUnavailableError('refused')) : inner.update(key, ...rest);
  const limiter = createAttemptLimiter({ records: { ...inner, update }, clock: () => 0, maxAttempts: 1 });
  await expect(limiter.reserve(['a', 'b'])).rejects.toThrow('STORE_UNAVAILABLE');
  expect(await limiter.lockedUntil(['a'])).toBeUndefined();
});

test('an attempt that its request does not await any more is taken back, unless it counted before', async () => {
  const { records, undoLatest } = createLateRecords(memoryRecords<Attempts>('attempts'));
  const limiter = createAttemptLimiter({ records, clock: () => 0, maxAttempts: 2 });
  const reserve = (id: string) => limiter.reserve(['a'], id);
  await reserve('one');
  await reserve('one');
  await undoLatest();
  await reserve('two');
  expect(await limiter.lockedUntil(['a'])).toBeDefined();
  await undoLatest();
  expect(await limiter.lockedUntil(['a'])).toBeUndefined();
});

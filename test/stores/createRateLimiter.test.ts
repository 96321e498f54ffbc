import { expect, test } from 'vitest';
import { StoreUnavailableError } from '../../src/domain/StoreUnavailableError.ts';
import { createRateLimiter, type Bucket } from '../../src/stores/createRateLimiter.ts';
import type { Records } from '../../src/stores/createRecords.ts';
import { memoryRecords, memoryStores } from '../support/memoryStores.ts';

const turns = async () => {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

function start(options: { capacity?: number; records?: Records<Bucket> } = {}) {
  const time = { now: 0 };
  const clock = () => time.now;
  const records = options.records ?? memoryRecords<Bucket>('rate', memoryStores(clock));
  const capacity = options.capacity ?? 3;
  const create = (name = 'test') => createRateLimiter({ records, clock, name, capacity, periodMs: 60_000 });
  return { time, create, limiter: create() };
}

/** A store that fails, or does not answer at all. */
function brokenRecords(update: () => Promise<never>): Records<Bucket> {
  return { update, get: () => Promise.reject(new Error('not used')), list: () => memoryRecords<Bucket>('rate').list() };
}

test('a key is refused when its tokens are used up, and says after how many seconds one more is allowed', async () => {
  const { limiter, time } = start();
  for (let use = 0; use < 3; use += 1) expect(await limiter.take('a')).toBeUndefined();
  expect(await limiter.take('a')).toBe(20);
  expect(await limiter.take('b'), 'another key').toBeUndefined();
  time.now = 19_000;
  expect(await limiter.take('a')).toBe(1);
  time.now = 20_000;
  expect(await limiter.take('a')).toBeUndefined();
  expect(await limiter.take('a')).toBe(20);
});

test('a bucket holds no more tokens than its capacity', async () => {
  const { limiter, time } = start();
  await limiter.take('a');
  time.now = 3_600_000;
  for (let use = 0; use < 3; use += 1) expect(await limiter.take('a')).toBeUndefined();
  expect(await limiter.take('a')).toBe(20);
});

test.each(['the same process', 'another process'])(
  'a key is not locked in %s when the clock is set back',
  async (process) => {
    const { limiter, create, time } = start();
    time.now = 86_400_000;
    await limiter.take('a');
    await turns();
    time.now = 0;
    const other = process === 'another process' ? create() : limiter;
    expect(await other.take('a')).toBeUndefined();
    await turns();
    expect(await other.take('a')).toBeUndefined();
  },
);

test('processes with the same store share the tokens of a key', async () => {
  const { create } = start({ capacity: 4 });
  const [first, second] = [create(), create()];
  for (const limiter of [first, second, first, second]) {
    expect(await limiter.take('a')).toBeUndefined();
    await turns();
  }
  // Each learns what the other has taken when it reports what it took itself.
  const third = create();
  expect(await third.take('a')).toBe(15);
});

test('limiters with different names have separate tokens for the same key', async () => {
  const { create } = start({ capacity: 1 });
  expect(await create('messages').take('a')).toBeUndefined();
  expect(await create('requests').take('a')).toBeUndefined();
});

test('a process tells the store of many uses at once', async () => {
  let updates = 0;
  const records = memoryRecords<Bucket>('rate');
  const counted: Records<Bucket> = {
    ...records,
    update: (key, change) => {
      updates += 1;
      return records.update(key, change);
    },
  };
  const { limiter } = start({ capacity: 200, records: counted });
  for (let use = 0; use < 100; use += 1) {
    await limiter.take('a');
    await turns();
  }
  // One to introduce the key, and one for each ten uses.
  expect(updates).toBe(11);
});

test('a process uses tokens of its own while the store is unavailable', async () => {
  const { limiter } = start({ records: brokenRecords(() => Promise.reject(new StoreUnavailableError('down'))) });
  for (let use = 0; use < 3; use += 1) expect(await limiter.take('a')).toBeUndefined();
  expect(await limiter.take('a')).toBe(20);
});

test('a process uses tokens of its own while the store does not answer', async () => {
  const { limiter } = start({ records: brokenRecords(() => new Promise(() => undefined)) });
  for (let use = 0; use < 3; use += 1) expect(await limiter.take('a')).toBeUndefined();
  expect(await limiter.take('a')).toBe(20);
});

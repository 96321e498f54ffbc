import { createSecretKey } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WaitBudget } from '../../src/domain/WaitBudget.ts';
import { createKeyvRecords } from '../../src/stores/createKeyvRecords.ts';
import { createGuardedRecordStore } from '../../src/stores/createGuardedRecordStore.ts';
import { createRecordsByKind, createVolatileRecords } from '../../src/stores/createRecordsByKind.ts';
import { createSlowStore } from '../support/slowStore.ts';

const sealingKeys = [{ id: 'a', secret: Buffer.alloc(32, 'a') }] as const;
const nameKey = createSecretKey(Buffer.alloc(32, 'n'));
const stepMs = 5;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** The records of one request, in stores whose steps take a part of their limit. */
async function createSlowRecords(part: number) {
  const [slowDurable, slowVolatile] = [createSlowStore(450), createSlowStore(200)];
  const durable = createGuardedRecordStore(slowDurable.store, 'store');
  await inTime(durable.initialise());
  slowDurable.part = slowVolatile.part = part;
  const stores = { durable, volatile: slowVolatile.store, sealingKeys };
  const budget = new WaitBudget();
  const kept = createRecordsByKind(stores, nameKey, () => budget)<number>('link');
  const shared = createVolatileRecords(stores, nameKey, () => budget)?.<number>('session');
  if (!shared) throw new Error('There is no volatile store.');
  const unlimited = createVolatileRecords(stores, nameKey)?.<string>('practice');
  const cached = createVolatileRecords(stores, nameKey, () => budget)?.<string>('practice');
  if (!unlimited || !cached) throw new Error('There is no volatile store.');
  return { slowDurable, budget, kept, shared, unlimited, cached };
}

const increment = (current = 0) => ({ next: current + 1, result: current + 1 });

/** @returns the time that passes, by the timers, until a promise is settled, and its result */
async function inTime<T>(promise: Promise<T>): Promise<{ waitedMs: number; result: T | 'unavailable' }> {
  const state: { isSettled: boolean; result?: T | 'unavailable' } = { isSettled: false };
  const settle = (result: T | 'unavailable') => Object.assign(state, { isSettled: true, result });
  void promise.then(settle, () => settle('unavailable'));
  const startedAtMs = performance.now();
  for (let turns = 0; !state.isSettled && turns < 4_000; turns += 1) {
    await turn();
    if (!state.isSettled) await vi.advanceTimersByTimeAsync(stepMs);
  }
  return { waitedMs: performance.now() - startedAtMs, result: state.result as T | 'unavailable' };
}

test.each([0.9, 0.5, 0.25])(
  'a request waits for less than a second in all, when each step of its stores takes %d of its limit',
  async (part) => {
    const { kept, shared } = await createSlowRecords(part);
    const request = async () => {
      const results: unknown[] = [];
      for (let at = 0; at < 5; at += 1) {
        for (const records of [kept, shared]) results.push(await records.update(['one'], increment).catch(() => 'no'));
        results.push(await kept.get([`${at}`]).catch(() => 'no'));
      }
      return results;
    };
    const { waitedMs, result } = await inTime(request());
    expect(result).toContain('no');
    expect(waitedMs).toBeGreaterThan(500);
    expect(waitedMs).toBeLessThan(1_000);
  },
);

test('operations at the same time count once', async () => {
  const { kept } = await createSlowRecords(0.4);
  const reads = Array.from({ length: 10 }, (_, at) => kept.get([`${at}`]));
  expect((await inTime(Promise.all(reads))).result).toEqual(Array.from({ length: 10 }));
});

test('a quick operation is answered when the request has waited for its time', async () => {
  const { slowDurable, kept } = await createSlowRecords(0.9);
  expect((await inTime(kept.update(['one'], increment))).result).toBe('unavailable');
  await inTime(new Promise((resolve) => setTimeout(resolve, 2_000)));
  slowDurable.part = 0;
  expect((await inTime(kept.get(['two']))).result).toBeUndefined();
});

test('many quick operations are no wait', async () => {
  const { kept } = await createSlowRecords(0.02);
  const count = async () => {
    for (let at = 0; at < 100; at += 1) await kept.get(['one']);
    return 'done';
  };
  expect((await inTime(count())).result).toBe('done');
});

test('a change that its request does not await any more is still made, and is seen after the request', async () => {
  const { budget, kept } = await createSlowRecords(0.9);
  expect((await inTime(kept.update(['one'], increment))).result).toBe('unavailable');
  await inTime(new Promise((resolve) => setTimeout(resolve, 2_000)));
  budget.end();
  expect((await inTime(kept.get(['one']))).result).toBe(1);
});

test('a change with a way to undo it is not begun when its request does not await it any more', async () => {
  const { budget, kept } = await createSlowRecords(0.9);
  const undone: number[] = [];
  const late = kept.update(['one'], increment, { undo: (result) => void undone.push(result) });
  expect((await inTime(late)).result).toBe('unavailable');
  await inTime(new Promise((resolve) => setTimeout(resolve, 2_000)));
  budget.end();
  expect((await inTime(kept.get(['one']))).result).toBeUndefined();
  expect(undone).toEqual([]);
});

test('a change with a way to undo it is undone when it is made after its request has stopped waiting', async () => {
  const { slowDurable, kept } = await createSlowRecords(0.5);
  const undone: number[] = [];
  const undo = (result: number) => void undone.push(result);
  expect((await inTime(kept.update(['one'], increment, { undo }))).result).toBe('unavailable');
  await inTime(new Promise((resolve) => setTimeout(resolve, 2_000)));
  expect(undone).toEqual([1]);
  slowDurable.part = 0;
  expect((await inTime(kept.update(['one'], increment, { undo }))).result).toBe(2);
  expect(undone).toEqual([1]);
});

test('a cached value that its request does not await any more is not put back after it has been removed', async () => {
  const { kept, cached, unlimited } = await createSlowRecords(0.9);
  await inTime(kept.update(['one'], increment));
  const [late, other] = [createKeyvRecords(cached, ['practice']), createKeyvRecords(unlimited, ['practice'])];
  const stored = inTime(Promise.resolve(late.set('X99951', 'read before the refusal', 60_000)));
  const removed = inTime(Promise.resolve(other.delete('X99951')));
  expect((await stored).result).toBe(false);
  expect((await removed).result).toBe(true);
  await inTime(new Promise((resolve) => setTimeout(resolve, 2_000)));
  expect((await inTime(Promise.resolve(other.get('X99951')))).result).toBeUndefined();
});

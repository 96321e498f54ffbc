import { stat } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBoundedRecordStore } from '../../src/stores/createBoundedRecordStore.ts';
import { createMemoryRecordStore } from '../../src/stores/createMemoryRecordStore.ts';
import { ReadOnlyStoreError } from '../../src/stores/ReadOnlyStoreError.ts';
import type { RecordStore } from '../../src/stores/RecordStore.ts';

const name = { kind: 'link', id: 'one' } as const;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** Creates a store that hangs while `isHanging` is true, and counts the calls that reach it. */
function create() {
  const state = { isHanging: false, calls: 0, changes: [] as string[] };
  const memory = createMemoryRecordStore({ clock: () => 0 });
  const inner: RecordStore = {
    ...memory,
    get(...args) {
      state.calls += 1;
      return state.isHanging ? new Promise(() => undefined) : memory.get(...args);
    },
  };
  const onStateChange = (change: string) => void state.changes.push(change);
  const store = createBoundedRecordStore(inner, { label: 'store', timeoutMs: 100, pauseMs: 200, onStateChange });
  return {
    state,
    get: () =>
      store.get(name).then(
        () => 'found',
        (error: Error) => error.message,
      ),
  };
}

test('a call of a store that hangs fails after the time limit, and later calls fail at once for a moment', async () => {
  const { state, get } = create();
  state.isHanging = true;
  const first = get();
  await vi.advanceTimersByTimeAsync(100);
  expect(await first).toContain('no response in time');
  expect(await get()).toContain('paused');
  expect(state.calls).toBe(1);
  expect(state.changes).toEqual(['unavailable']);
});

test('after the pause one call tries the store while the others fail, and a success opens it for all', async () => {
  const { state, get } = create();
  state.isHanging = true;
  const first = get();
  await vi.advanceTimersByTimeAsync(100);
  await first;
  await vi.advanceTimersByTimeAsync(200);
  const probe = get();
  expect(await get()).toContain('paused');
  expect(state.calls).toBe(2);
  await vi.advanceTimersByTimeAsync(100);
  expect(await probe).toContain('no response in time');
  state.isHanging = false;
  await vi.advanceTimersByTimeAsync(200);
  expect(await get()).toBe('found');
  expect(await Promise.all([get(), get()])).toEqual(['found', 'found']);
  expect(state.changes).toEqual(['unavailable', 'available']);
});

test('a response that arrived while the process was busy is not too late', async () => {
  vi.useRealTimers();
  const memory = createMemoryRecordStore({ clock: () => 0 });
  const arriving: RecordStore = {
    ...memory,
    get: (...args) => new Promise((resolve) => stat('.', () => resolve(memory.get(...args)))),
  };
  const store = createBoundedRecordStore(arriving, { label: 'store', timeoutMs: 20 });
  const found = store.get(name);
  for (const endsAtMs = performance.now() + 200; performance.now() < endsAtMs;);
  await expect(found).resolves.toBeUndefined();
});

test('a store that is full can be read, is reported once, and again when it keeps changes', async () => {
  const changes: string[] = [];
  const memory = createMemoryRecordStore({ clock: () => 0 });
  let isFull = true;
  const inner: RecordStore = {
    ...memory,
    compareAndSet: (...args) =>
      isFull ? Promise.reject(new ReadOnlyStoreError('full')) : memory.compareAndSet(...args),
  };
  const onStateChange = (change: string) => void changes.push(change);
  const store = createBoundedRecordStore(inner, { label: 'store', onStateChange });
  for (let times = 0; times < 3; times += 1) {
    await expect(store.compareAndSet(name, { expected: undefined, value: 'a' })).rejects.toThrow('full');
    expect(await store.get(name)).toBeUndefined();
  }
  expect(changes).toEqual(['unavailable']);
  isFull = false;
  expect(await store.compareAndSet(name, { expected: undefined, value: 'a' })).toBe(true);
  expect(changes).toEqual(['unavailable', 'available']);
});

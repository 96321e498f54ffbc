import { expect, test } from 'vitest';
import { StoreUnavailableError } from '../../src/domain/StoreUnavailableError.ts';
import { StoreLostError } from '../../src/stores/createGuardedRecordStore.ts';
import { createMemoryRecordStore } from '../../src/stores/createMemoryRecordStore.ts';
import { createStateCheck } from '../../src/stores/openStores.ts';
import type { RecordStore } from '../../src/stores/RecordStore.ts';

function start() {
  const time = { ms: 86_400_000 };
  const clock = () => time.ms;
  const memory = createMemoryRecordStore({ clock });
  const store: { writes: number; failure?: Error } = { writes: 0 };
  const counted: RecordStore = {
    ...memory,
    compareAndSet(name, change) {
      store.writes += 1;
      return store.failure ? Promise.reject(store.failure) : memory.compareAndSet(name, change);
    },
  };
  return { time, store, check: createStateCheck([counted, undefined], clock) };
}

test('the state of the stores is checked once a second, however often it is read', async () => {
  const { time, store, check } = start();
  expect(await Promise.all([check(), check(), check()])).toEqual(['ready', 'ready', 'ready']);
  time.ms += 999;
  await check();
  expect(store.writes).toBe(1);
  time.ms += 1;
  await check();
  expect(store.writes).toBe(2);
});

test('the state of the stores is checked again when the clock was set back', async () => {
  const { time, store, check } = start();
  await check();
  time.ms = 0;
  await check();
  expect(store.writes).toBe(2);
});

test('a store that fails is reported after a second, and one that works again as well', async () => {
  const { time, store, check } = start();
  const stateAfter = async (failure?: Error) => {
    time.ms += 1_000;
    if (failure) store.failure = failure;
    else delete store.failure;
    return check();
  };
  expect(await stateAfter(new StoreUnavailableError('down'))).toBe('degraded');
  expect(await stateAfter(new StoreLostError('lost'))).toBe('lost');
  expect(await stateAfter()).toBe('ready');
});

import { createSecretKey } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { StoreUnavailableError } from '../../src/domain/StoreUnavailableError.ts';
import { createMemoryRecordStore } from '../../src/stores/createMemoryRecordStore.ts';
import { createVolatileRecords } from '../../src/stores/createRecordsByKind.ts';
import type { RecordStore } from '../../src/stores/RecordStore.ts';
import { SharedCache } from '../../src/stores/SharedCache.ts';
import { memoryStores } from '../support/memoryStores.ts';

describe('SharedCache over a store that processes share', () => {
  function startTwo(lifetimeMs = 1_000) {
    const time = { ms: 0 };
    const clock = () => time.ms;
    let isDown = false;
    let held: Promise<void> | undefined;
    let heldReads: Promise<void> | undefined;
    let changes = 0;
    let reads = 0;
    const store = createMemoryRecordStore({ clock });
    const failing: RecordStore = {
      ...store,
      async get(name) {
        if (isDown) throw new StoreUnavailableError('down');
        const record = await store.get(name);
        reads += 1;
        await heldReads;
        return record;
      },
      async compareAndSet(name, change) {
        if (isDown) throw new StoreUnavailableError('down');
        const isSet = await store.compareAndSet(name, change);
        changes += 1;
        await held;
        return isSet;
      },
    };
    const stores = { ...memoryStores(clock), volatile: failing };
    const caches = [0, 1].map(() => {
      const records = createVolatileRecords(stores, createSecretKey(Buffer.alloc(32)))?.<string>('practice');
      if (!records) throw new Error('There are no records.');
      const shared = { records, name: 'names' };
      return new SharedCache<{ readonly name: string }>({
        lifetimeMs,
        maxEntries: 10,
        clock,
        isSharedFailure: () => true,
        shared,
      });
    });
    const loads: string[] = [];
    const get = (at: number, name: string) =>
      caches[at]?.get('key', 'person', () => {
        loads.push(name);
        return Promise.resolve({ name });
      });
    /** Changes are made at once, but their responses arrive after the promise. */
    const holdResponses = (until: Promise<void>) => (held = until);
    /** Records are read at once, but arrive after the promise. */
    const holdReads = (until: Promise<void>) => (heldReads = until);
    const setDown = (value: boolean) => (isDown = value);
    return { time, caches, loads, get, holdResponses, holdReads, setDown, changes: () => changes, reads: () => reads };
  }

  test('processes load a value once, and refresh it once', async () => {
    const { time, loads, get } = startTwo();
    expect(await get(0, 'first')).toEqual({ name: 'first' });
    expect(await get(1, 'second')).toEqual({ name: 'first' });
    time.ms = 950;
    expect([await get(0, 'third'), await get(1, 'fourth')]).toEqual([{ name: 'first' }, { name: 'first' }]);
    await expect.poll(() => get(0, 'never')).toEqual({ name: 'third' });
    await expect.poll(() => get(1, 'never')).toEqual({ name: 'third' });
    expect(loads).toEqual(['first', 'third']);
  });

  test('an invalidated value is loaded again, and others find the new one', async () => {
    const { caches, loads, get } = startTwo();
    await get(0, 'old');
    caches[0]?.invalidate('key');
    expect(await get(0, 'new')).toEqual({ name: 'new' });
    expect(await get(1, 'never')).toEqual({ name: 'new' });
    expect(loads).toEqual(['old', 'new']);
  });

  test('a shared value that is invalidated while it is being read is not used', async () => {
    const { caches, get, holdReads, reads } = startTwo();
    await get(0, 'old');
    const arrival = Promise.withResolvers<void>();
    const before = reads();
    void holdReads(arrival.promise);
    const reading = get(1, 'new');
    await expect.poll(reads).toBe(before + 1);
    caches[1]?.invalidate('key');
    await setImmediate();
    arrival.resolve();
    expect(await reading).toEqual({ name: 'new' });
    expect(await get(1, 'never')).toEqual({ name: 'new' });
  });

  test('a process that has removed a value uses the one that another process has loaded since', async () => {
    const { caches, loads, get } = startTwo();
    await get(0, 'old');
    caches[0]?.invalidate('key');
    await setImmediate();
    expect(await get(1, 'new')).toEqual({ name: 'new' });
    expect(await get(0, 'never')).toEqual({ name: 'new' });
    expect(loads).toEqual(['old', 'new']);
  });

  test('a removal whose response is late does not bring back a value that could not be removed since', async () => {
    const { caches, get, holdResponses, setDown, changes } = startTwo();
    await get(0, 'first');
    const response = Promise.withResolvers<void>();
    void holdResponses(response.promise);
    caches[0]?.invalidate('key');
    await expect.poll(changes).toBe(2);
    void holdResponses(Promise.resolve());
    expect(await get(1, 'second')).toEqual({ name: 'second' });
    setDown(true);
    caches[0]?.invalidate('key');
    await setImmediate();
    response.resolve();
    await setImmediate();
    setDown(false);
    expect(await get(0, 'third')).toEqual({ name: 'third' });
  });

  test('a process that was killed while it refreshed a value leaves it to the others after 30 seconds', async () => {
    const lifetimeMs = 600_000;
    const { time, caches, loads, get } = startTwo(lifetimeMs);
    await get(0, 'old');
    await get(1, 'never');
    time.ms = 0.92 * lifetimeMs;
    void caches[0]?.get('key', 'person', () => (loads.push('killed'), new Promise(() => undefined)));
    await expect.poll(() => loads).toEqual(['old', 'killed']);
    time.ms += 29_999;
    expect(await get(1, 'too early')).toEqual({ name: 'old' });
    await setImmediate();
    time.ms += 1;
    expect(await get(1, 'new')).toEqual({ name: 'old' });
    await expect.poll(() => get(1, 'never')).toEqual({ name: 'new' });
    expect(loads).toEqual(['old', 'killed', 'new']);
  });

  test('a shared value that could not be removed is not used again', async () => {
    const { caches, get, setDown } = startTwo();
    await get(0, 'old');
    setDown(true);
    caches[0]?.invalidate('key');
    await setImmediate();
    setDown(false);
    expect(await get(0, 'new')).toEqual({ name: 'new' });
    expect(await get(1, 'never')).toEqual({ name: 'new' });
  });

  test('a value that is invalidated while it is being shared, and cannot be removed, is not used again', async () => {
    const { caches, get, holdResponses, setDown, changes } = startTwo();
    const response = Promise.withResolvers<void>();
    void holdResponses(response.promise);
    const loading = get(0, 'old');
    await expect.poll(changes).toBe(1);
    setDown(true);
    caches[0]?.invalidate('key');
    response.resolve();
    await loading;
    setDown(false);
    expect(await get(0, 'new')).toEqual({ name: 'new' });
  });

  test('without the store each process loads its own value', async () => {
    const { loads, get, setDown } = startTwo();
    setDown(true);
    expect(await get(0, 'first')).toEqual({ name: 'first' });
    expect(await get(1, 'second')).toEqual({ name: 'second' });
    expect(await get(0, 'never')).toEqual({ name: 'first' });
    setDown(false);
    expect(loads).toEqual(['first', 'second']);
  });
});

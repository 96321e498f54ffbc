import { describe, expect, test } from 'vitest';
import { createSecretKey } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { RefusedError } from '../../src/domain/RefusedError.ts';
import { StoreUnavailableError } from '../../src/domain/StoreUnavailableError.ts';
import { createMemoryRecordStore } from '../../src/stores/createMemoryRecordStore.ts';
import { createVolatileRecords } from '../../src/stores/createRecordsByKind.ts';
import type { RecordStore } from '../../src/stores/RecordStore.ts';
import { memoryStores } from '../support/memoryStores.ts';
import { SharedCache } from '../../src/stores/SharedCache.ts';

function start() {
  const time = { ms: 0 };
  const cache = new SharedCache<string>({
    lifetimeMs: 1000,
    maxEntries: 2,
    clock: () => time.ms,
    isSharedFailure: (error) => error instanceof RefusedError,
  });
  const loads: string[] = [];
  const load = (name: string) => async () => {
    loads.push(name);
    await Promise.resolve();
    return name;
  };
  const failing = (name: string, error: Error) => async () => {
    loads.push(name);
    await Promise.resolve();
    throw error;
  };
  return { time, cache, loads, load, failing };
}

describe('SharedCache', () => {
  test('a value is loaded once for all concurrent callers and cached until it expires', async () => {
    const { time, cache, loads, load } = start();
    const people = ['a', 'b', 'c'];
    expect(await Promise.all(people.map((who) => cache.get('key', who, load(who))))).toEqual(['a', 'a', 'a']);
    time.ms = 899;
    expect(await cache.get('key', 'd', load('d'))).toBe('a');
    time.ms = 1000;
    expect(await cache.get('key', 'e', load('e'))).toBe('e');
    expect(loads).toEqual(['a', 'e']);
  });

  test('a cached value is returned itself, not as a copy', async () => {
    const cache = new SharedCache<object>({
      lifetimeMs: 1,
      maxEntries: 1,
      clock: () => 0,
      isSharedFailure: () => false,
    });
    const value = { at: new Date(0) };
    await cache.get('key', 'a', async () => value);
    expect(await cache.get('key', 'a', async () => ({}))).toBe(value);
  });

  test('a failed load is not cached', async () => {
    const { cache, loads, load, failing } = start();
    await expect(cache.get('key', 'a', failing('a', new Error('x')))).rejects.toThrow('x');
    expect(await cache.get('key', 'a', load('again'))).toBe('again');
    expect(loads).toEqual(['a', 'again']);
  });

  test('a load that fails for one person is repeated for the others who wait for it', async () => {
    const { cache, loads, load, failing } = start();
    const results = await Promise.allSettled([
      cache.get('key', 'a', failing('a', new Error('the session of a'))),
      cache.get('key', 'b', load('b')),
      cache.get('key', 'b', load('b again')),
      cache.get('key', 'c', failing('c', new Error('the session of c'))),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'rejected']);
    expect(loads).toEqual(['a', 'b', 'c']);
    expect(await cache.get('key', 'd', load('d'))).toBe('b');
  });

  test('a load that would fail for everyone fails once for all who wait for it', async () => {
    const { cache, loads, load, failing } = start();
    const results = await Promise.allSettled([
      cache.get('key', 'a', failing('a', new RefusedError('noSuchPractice'))),
      cache.get('key', 'b', load('b')),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(loads).toEqual(['a']);
  });

  test('a shared value is not confused with a value that a person loads alone', async () => {
    const { cache, load, failing } = start();
    const own = JSON.stringify(['key', 'b']);
    await Promise.allSettled([cache.get('key', 'a', failing('a', new Error())), cache.get('key', 'b', load('b'))]);
    expect(await cache.get(own, 'c', load('c'))).toBe('c');
  });

  test('an invalidated value is loaded again', async () => {
    const { cache, load } = start();
    expect(await cache.get('key', 'a', load('old'))).toBe('old');
    cache.invalidate('key');
    expect(await cache.get('key', 'b', load('new'))).toBe('new');
  });

  test('a value that is invalidated while it is being loaded is not cached', async () => {
    const { cache, load } = start();
    const begun = Promise.withResolvers<void>();
    const response = Promise.withResolvers<string>();
    const old = cache.get('key', 'a', () => {
      begun.resolve();
      return response.promise;
    });
    await begun.promise;
    cache.invalidate('key');
    expect(await cache.get('key', 'b', load('new'))).toBe('new');
    response.resolve('old');
    expect(await old).toBe('old');
    expect(await cache.get('key', 'c', load('newer'))).toBe('new');
  });

  test('the least recently used value is evicted when the limit is reached', async () => {
    const { cache, loads, load } = start();
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await cache.get(key, 'anybody', load(key));
    expect(loads).toEqual(['a', 'b', 'c', 'b']);
  });

  test('a value that is about to expire is returned while one refresh runs', async () => {
    const { time, cache, loads, load, failing } = start();
    await cache.get('key', 'a', load('old'));
    time.ms = 900;
    expect(await cache.get('key', 'a', failing('fails', new Error('x')))).toBe('old');
    await setImmediate();
    const response = Promise.withResolvers<string>();
    const refresh = (): Promise<string> => {
      loads.push('refresh');
      return response.promise;
    };
    for (const person of ['a', 'b', 'c']) expect(await cache.get('key', person, refresh)).toBe('old');
    await setImmediate();
    expect(loads).toEqual(['old', 'fails', 'refresh']);
    response.resolve('new');
    await setImmediate();
    expect(await cache.get('key', 'a', load('never'))).toBe('new');
    time.ms = 1_500;
    expect(await cache.get('key', 'a', load('never'))).toBe('new');
  });

  test('a value that is invalidated while it is being refreshed is loaded again', async () => {
    const { time, cache, load } = start();
    await cache.get('key', 'a', load('old'));
    time.ms = 950;
    const response = Promise.withResolvers<string>();
    await cache.get('key', 'a', () => response.promise);
    await setImmediate();
    cache.invalidate('key');
    response.resolve('refreshed');
    await setImmediate();
    expect(await cache.get('key', 'b', load('new'))).toBe('new');
  });
});

describe('SharedCache over a store that processes share', () => {
  function startTwo() {
    const time = { ms: 0 };
    const clock = () => time.ms;
    let isDown = false;
    const store = createMemoryRecordStore({ clock });
    const failing: RecordStore = {
      ...store,
      get: (name) => (isDown ? Promise.reject(new StoreUnavailableError('down')) : store.get(name)),
      compareAndSet: (name, change) =>
        isDown ? Promise.reject(new StoreUnavailableError('down')) : store.compareAndSet(name, change),
    };
    const stores = { ...memoryStores(clock), volatile: failing };
    const caches = [0, 1].map(() => {
      const records = createVolatileRecords(stores, createSecretKey(Buffer.alloc(32)))?.<string>('practice');
      if (!records) throw new Error('There are no records.');
      const shared = { records, name: 'names' };
      return new SharedCache<{ readonly name: string }>({
        lifetimeMs: 1_000,
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
    return { time, caches, loads, get, setDown: (value: boolean) => (isDown = value) };
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
    const { caches, get } = startTwo();
    await get(0, 'old');
    const reading = get(1, 'new');
    caches[1]?.invalidate('key');
    expect(await reading).toEqual({ name: 'new' });
    expect(await get(1, 'never')).toEqual({ name: 'new' });
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

import { describe, expect, test } from 'vitest';
import { setImmediate } from 'node:timers/promises';
import { RefusedError } from '../../src/domain/RefusedError.ts';
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

  test('a value that was loaded before the clock was set back is loaded again', async () => {
    const { time, cache, load } = start();
    time.ms = 86_400_000;
    await cache.get('key', 'a', load('old'));
    time.ms = 0;
    expect(await cache.get('key', 'a', load('new'))).toBe('new');
    expect(await cache.get('key', 'a', load('never'))).toBe('new');
  });

  test('a value is used while its end is at most two lifetimes ahead, as another clock may be', async () => {
    const { time, cache, load } = start();
    time.ms = 5_000;
    await cache.get('key', 'a', load('old'));
    time.ms = 4_000;
    expect(await cache.get('key', 'a', load('never'))).toBe('old');
    time.ms = 3_999;
    expect(await cache.get('key', 'a', load('new'))).toBe('new');
  });

  test('a value that was loaded before the clock was set back counts as old, and one of this moment does not', async () => {
    const { time, cache, load } = start();
    time.ms = 900;
    await cache.get('key', 'a', load('old'));
    await cache.invalidateOlder('key', 100);
    expect(await cache.get('key', 'a', load('never'))).toBe('old');
    time.ms = 800;
    await cache.invalidateOlder('key', 100);
    expect(await cache.get('key', 'a', load('new'))).toBe('new');
    await cache.invalidateOlder('key', 100);
    expect(await cache.get('key', 'a', load('never'))).toBe('new');
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

import { afterEach, describe, expect, test } from 'vitest';
import type { RecordStore } from '../../src/stores/RecordStore.ts';

type Pair = readonly [RecordStore, RecordStore];

/**
 * Describes what every store of records does.
 * @param open opens two connections to one empty store, which read the time from the clock
 */
export function describeRecordStore(label: string, open: (clock: () => number) => Pair | Promise<Pair>): void {
  describe(`a store of records in ${label}`, () => {
    let opened: Pair | undefined;
    const time = { ms: 1_000_000 };
    const connect = async () => (opened = await open(() => time.ms));
    afterEach(async () => {
      for (const store of opened ?? []) await store.close();
      opened = undefined;
    });
    const name = { kind: 'link', id: 'one' } as const;
    const listed = async (store: RecordStore, kind: 'attempts' | 'link') => {
      const ids: string[] = [];
      for await (const { id } of store.list(kind)) ids.push(id);
      return ids.toSorted((a, b) => a.localeCompare(b));
    };

    test('returns what another connection stored, and nothing for other names', async () => {
      const [store, other] = await connect();
      expect(await store.get(name)).toBeUndefined();
      expect(await store.compareAndSet(name, { expected: undefined, value: 'a' })).toBe(true);
      expect((await other.get(name))?.value).toBe('a');
      expect(await other.get({ kind: 'attempts', id: 'one' })).toBeUndefined();
      expect(await other.get({ kind: 'link', id: 'two' })).toBeUndefined();
    });

    test('changes and deletes a record only if it has the expected version', async () => {
      const [store, other] = await connect();
      expect(await store.compareAndSet(name, { expected: 'none', value: 'a' })).toBe(false);
      await store.compareAndSet(name, { expected: undefined, value: 'a' });
      const first = await store.get(name);
      expect(await other.compareAndSet(name, { expected: undefined, value: 'b' })).toBe(false);
      expect(await other.compareAndSet(name, { expected: first?.version, value: 'a' })).toBe(true);
      expect(await store.compareAndSet(name, { expected: first?.version, value: 'c' })).toBe(false);
      expect(await store.compareAndSet(name, { expected: first?.version, value: undefined })).toBe(false);
      const second = await store.get(name);
      expect(second).toMatchObject({ value: 'a' });
      expect(second?.version).not.toBe(first?.version);
      expect(await store.compareAndSet(name, { expected: second?.version, value: undefined })).toBe(true);
      expect(await store.get(name)).toBeUndefined();
      // A record that was deleted and stored again is another one.
      await store.compareAndSet(name, { expected: undefined, value: 'a' });
      expect(await store.compareAndSet(name, { expected: second?.version, value: 'd' })).toBe(false);
    });

    test('lets one of many concurrent changes win', async () => {
      const [store, other] = await connect();
      const create = Array.from({ length: 20 }, (_, at) =>
        (at % 2 ? store : other).compareAndSet(name, { expected: undefined, value: String(at) }),
      );
      expect((await Promise.all(create)).filter(Boolean)).toHaveLength(1);
      const expected = (await store.get(name))?.version;
      const change = Array.from({ length: 20 }, (_, at) =>
        (at % 2 ? store : other).compareAndSet(name, { expected, value: String(at) }),
      );
      expect((await Promise.all(change)).filter(Boolean)).toHaveLength(1);
    });

    test('lists the records of a kind', async () => {
      const [store, other] = await connect();
      for (let at = 100; at < 550; at += 1)
        await store.compareAndSet({ kind: 'link', id: `id-${at}` }, { expected: undefined, value: `${at}` });
      await store.compareAndSet({ kind: 'attempts', id: 'x' }, { expected: undefined, value: 'x' });
      const links = await listed(other, 'link');
      expect(new Set(links).size).toBe(450);
      expect(await listed(other, 'attempts')).toEqual(['x']);
    });

    test('stores long values and every character unchanged', async () => {
      const [store, other] = await connect();
      for (const value of ['', 'ä\u0000\u2028😀\r\n\'"\\', 'x'.repeat(200_000)]) {
        await store.compareAndSet(name, { expected: (await store.get(name))?.version, value });
        expect((await other.get(name))?.value).toBe(value);
      }
    });
  });
}

/** Describes how records expire in a store that reads the time from a clock of the test. */
export function describeExpiry(label: string, open: (clock: () => number) => RecordStore): void {
  test(`a record in ${label} expires, and each write starts its lifetime again`, async () => {
    const time = { ms: 1_000_000 };
    const store = open(() => time.ms);
    const name = { kind: 'write', id: 'one' } as const;
    const version = async () => (await store.get(name))?.version;
    await store.compareAndSet(name, { expected: undefined, value: 'a', lifetimeMs: 100 });
    time.ms += 99;
    await store.compareAndSet(name, { expected: await version(), value: 'b', lifetimeMs: 100 });
    time.ms += 50;
    await store.compareAndSet(name, { expected: await version(), value: 'c', keepsLifetime: true });
    time.ms += 49;
    const last = await version();
    expect(last).toBeDefined();
    time.ms += 1;
    expect(await store.get(name)).toBeUndefined();
    for await (const { id } of store.list('write')) expect(id).toBe('nothing is listed');
    expect(await store.compareAndSet(name, { expected: last, value: 'c', lifetimeMs: 100 })).toBe(false);
    expect(await store.compareAndSet(name, { expected: undefined, value: 'c', lifetimeMs: 100 })).toBe(true);
    await store.close();
  });
}

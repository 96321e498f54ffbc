import { createSecretKey } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createMemoryRecordStore } from '../../src/stores/createMemoryRecordStore.ts';
import { createRecords } from '../../src/stores/createRecords.ts';
import { createSealer, type SealingKey } from '../../src/stores/createSealer.ts';

const keyOf = (id: string): SealingKey => ({ id, secret: new Uint8Array(32).fill(id.charCodeAt(0)) });

function create(keys: readonly [SealingKey, ...SealingKey[]] = [keyOf('a')], now = { ms: 0 }) {
  const store = createMemoryRecordStore({ clock: () => now.ms });
  const options = { store, sealer: createSealer(keys), nameKey: createSecretKey(Buffer.alloc(32, 7)) };
  return { store, now, records: createRecords<{ count: number }>({ kind: 'attempts', ...options }), options };
}

describe('records', () => {
  test('a hundred concurrent updates of a record all count', async () => {
    const { records } = create();
    const add = () =>
      records.update(['x'], (current) => {
        const count = (current?.count ?? 0) + 1;
        return { next: { count }, result: count };
      });
    const results = await Promise.all(Array.from({ length: 100 }, add));
    expect(new Set(results).size).toBe(100);
    expect(await records.get(['x'])).toEqual({ count: 100 });
  });

  test('an update that returns the current value writes nothing', async () => {
    const { records, store } = create();
    await records.update(['x'], () => ({ next: { count: 1 }, result: undefined }));
    const versions = async () => {
      const found = [];
      for await (const { version } of store.list('attempts')) found.push(version);
      return found;
    };
    const before = await versions();
    expect(await records.update(['x'], (current) => ({ next: current, result: current?.count }))).toBe(1);
    expect(await versions()).toEqual(before);
  });

  test('a record expires after its lifetime', async () => {
    const { records, now } = create();
    await records.update(['x'], () => ({ next: { count: 1 }, lifetimeMs: 10, result: undefined }));
    now.ms = 9;
    expect(await records.get(['x'])).toEqual({ count: 1 });
    now.ms = 10;
    expect(await records.get(['x'])).toBeUndefined();
  });

  test('the store holds neither the key nor the value of a record in the clear', async () => {
    const { records, store } = create();
    await records.update(['Canary'], () => ({ next: { count: 987654321 }, result: undefined }));
    for await (const { id, value } of store.list('attempts')) {
      const bytes = Buffer.from(value.split('.')[1] ?? '', 'base64url').toString('latin1');
      for (const text of [id, value, bytes]) expect(text).not.toMatch(/Canary|987654321/);
    }
  });

  test('a record of an older key is read, and an update writes it with the first key', async () => {
    const { records, options } = create([keyOf('a')]);
    await records.update(['x'], () => ({ next: { count: 1 }, result: undefined }));
    const sealer = createSealer([keyOf('b'), keyOf('a')]);
    const rotated = createRecords<{ count: number }>({ kind: 'attempts', ...options, sealer });
    expect(await rotated.get(['x'])).toEqual({ count: 1 });
    await rotated.update(['x'], (current) => ({ next: { count: (current?.count ?? 0) + 1 }, result: undefined }));
    await expect(records.get(['x'])).rejects.toMatchObject({ reason: 'unknownKey' });
  });
});

describe('a sealed record', () => {
  const name = { kind: 'link', id: 'one' } as const;

  test('cannot be opened under another name or kind', () => {
    const sealer = createSealer([keyOf('a')]);
    const sealed = sealer.seal(name, 'text');
    expect(sealer.open(name, sealed)).toBe('text');
    for (const other of [
      { kind: 'link', id: 'two' },
      { kind: 'write', id: 'one' },
    ] as const) {
      expect(() => sealer.open(other, sealed)).toThrow('changed');
    }
  });

  test('cannot be opened after any one of its bits was flipped', () => {
    const sealer = createSealer([keyOf('a')]);
    const [id = '', encoded = ''] = sealer.seal(name, 'text').split('.');
    const bytes = Buffer.from(encoded, 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => sealer.open(name, `${id}.${flipped.toString('base64url')}`)).toThrow('changed');
    }
  });
});

import { expect, test } from 'vitest';
import { createSealer, type SealingKey } from '../../src/stores/createSealer.ts';
import { rotateRecords } from '../../src/stores/rotateRecords.ts';
import { memoryRecords, memoryStores } from '../support/memoryStores.ts';

const key = (id: string): SealingKey => ({ id, secret: Buffer.alloc(32, id) });
const [a, b] = [key('a'), key('b')];

test('keys are rotated in four steps, and every record can be read after each of them', async () => {
  const stores = memoryStores();
  const records = (...sealingKeys: [SealingKey, ...SealingKey[]]) =>
    memoryRecords<{ at: number }>('link', { ...stores, sealingKeys });
  const write = (at: number, ...keys: [SealingKey, ...SealingKey[]]) =>
    records(...keys).update([String(at)], () => ({ next: { at }, result: undefined }));
  const readable = async (count: number, ...keys: [SealingKey, ...SealingKey[]]) => {
    for (let at = 0; at < count; at += 1) expect(await records(...keys).get([String(at)])).toEqual({ at });
  };

  await write(0, a);
  // Both keys everywhere; then the new one writes, while another replica still writes with the old one.
  await write(1, b, a);
  await write(2, a, b);
  await readable(3, a, b);
  await readable(3, b, a);
  const sealer = createSealer([b, a]);
  expect(await rotateRecords(stores.durable, sealer)).toEqual({ rotated: 2, current: 1, unreadable: 0 });
  expect(await rotateRecords(stores.durable, sealer)).toEqual({ rotated: 0, current: 3, unreadable: 0 });
  await readable(3, b);
});

test('a record without a known key is counted and left as it is', async () => {
  const stores = memoryStores();
  const records = memoryRecords('link', { ...stores, sealingKeys: [a] });
  await records.update(['x'], () => ({ next: 'kept', result: undefined }));
  expect(await rotateRecords(stores.durable, createSealer([b]))).toEqual({ rotated: 0, current: 0, unreadable: 1 });
  expect(await records.get(['x'])).toBe('kept');
});

test('a rotated record keeps its lifetime', async () => {
  const time = { ms: 0 };
  const stores = memoryStores(() => time.ms);
  const records = memoryRecords('attempts', { ...stores, sealingKeys: [a, b] });
  await records.update(['x'], () => ({ next: 'x', lifetimeMs: 100, result: undefined }));
  time.ms = 60;
  await rotateRecords(stores.durable, createSealer([b, a]));
  time.ms = 99;
  expect(await records.get(['x'])).toBe('x');
  time.ms = 100;
  expect(await records.get(['x'])).toBeUndefined();
});

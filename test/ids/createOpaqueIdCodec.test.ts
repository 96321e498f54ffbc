import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createOpaqueIdCodec } from '../../src/ids/createOpaqueIdCodec.ts';
import { createOpaqueIds } from '../../src/ids/createOpaqueIds.ts';

const idKey = Buffer.alloc(32, 1);
const codec = createOpaqueIdCodec(idKey, 'slot');
const patientId = Buffer.alloc(16, 3).toString('base64url');
const facts = fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 4 });

describe('opaque ids', () => {
  test('an opaque id opens to the facts from which it was sealed', () => {
    fc.assert(
      fc.property(facts, (sealed) => {
        expect(codec.open(codec.seal(sealed))).toEqual(sealed);
      }),
    );
  });

  test('an opaque id is the same for the same facts and differs for others', () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        expect(codec.seal(one) === codec.seal(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  test('an opaque id does not reveal its facts', () => {
    const id = codec.seal(['patient', '1234567']);
    expect(Buffer.from(id, 'base64url').toString('latin1')).not.toMatch(/patient|1234567/);
  });

  test('an opaque id with a changed character does not open', () => {
    const id = codec.seal(['patient', '5', '2026-12-01']);
    for (const index of id.split('').keys()) {
      const other = id[index] === 'A' ? 'B' : 'A';
      expect(codec.open(id.slice(0, index) + other + id.slice(index + 1))).toBeNull();
    }
  });

  test('an opaque id opens only with its own key and for its own purpose', () => {
    const id = codec.seal(['patient', '5']);
    expect(createOpaqueIdCodec(idKey, 'appointment').open(id)).toBeNull();
    expect(createOpaqueIdCodec(Buffer.alloc(32, 2), 'slot').open(id)).toBeNull();
  });

  test('an opaque id with any changed bit does not open, whether its facts are packed or not', () => {
    const packing = createOpaqueIdCodec(idKey, 'slot', ['hash', 'long']);
    for (const sealed of [
      [patientId, '9007199254740993'],
      ['ada', '+5'],
    ]) {
      const id = packing.seal(sealed);
      expect(packing.open(id)).toEqual(sealed);
      const bytes = Buffer.from(id, 'base64url');
      for (let bit = 0; bit < 8 * bytes.length; bit++) {
        const forged = Buffer.from(bytes);
        forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(packing.open(forged.toString('base64url'))).toBeNull();
      }
    }
  });

  test('an opaque id that was sealed for a list opens for that list only', () => {
    const cursor = codec.seal(['5'], 'one list');
    expect(codec.open(cursor, 'one list')).toEqual(['5']);
    expect(codec.open(cursor, 'another list')).toBeNull();
    expect(codec.open(cursor)).toBeNull();
  });

  test('a made-up id does not open', () => {
    const madeUp = fc.oneof(fc.string(), fc.base64String(), fc.anything());
    fc.assert(
      fc.property(madeUp, (id) => {
        expect(codec.open(id)).toBeNull();
      }),
    );
    const id = codec.seal(['x']);
    for (const variant of [`${id}=`, ` ${id}`, `${id}\n`, id.slice(1), `${id}A`, '', 'A'.repeat(600)]) {
      expect(codec.open(variant)).toBeNull();
    }
  });
});

test('the ids of locations and clinicians differ by practice and by kind', () => {
  const ids = createOpaqueIds(idKey);
  const location = ids.ofLocation({ odsCode: 'A28001', locationNumber: 4, name: 'Site' });
  expect(ids.openLocation(location)).toEqual({ odsCode: 'A28001', number: 4 });
  expect(ids.openClinician(location)).toBeNull();
  expect(ids.ofLocation({ odsCode: 'A28001', locationNumber: 4, name: 'Renamed' })).toBe(location);
  expect(ids.ofLocation({ odsCode: 'B28001', locationNumber: 4, name: 'Site' })).not.toBe(location);
});

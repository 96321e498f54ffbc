import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readUkTime } from '../../src/domain/ukTime.ts';
import { createOpaqueIdCodec } from '../../src/ids/createOpaqueIdCodec.ts';
import { createOpaqueIds } from '../../src/ids/createOpaqueIds.ts';
import { aLink } from '../support/fakeEmis.ts';

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
      ['ada', '-5'],
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

test('the ids of the graph have at most 64 characters', () => {
  const ids = createOpaqueIds(idKey);
  const link = { ...aLink('ada'), patientId };
  const guid = 'ffffffff-ffff-4fff-bfff-ffffffffffff';
  const startsAt = readUkTime('2099-12-31T23:50:00');
  const slotNumber = '9223372036854775807';
  const slot = { link, slotNumber, kind: 'other', startsAt } as const;
  const list = JSON.stringify(['any', 'list']);
  const opened = {
    slot: [ids.ofSlot(slot), ids.openSlot, { patientId, slotNumber, kind: 'other', startDate: '2099-12-31' }],
    appointment: [ids.ofAppointment(slot), ids.openAppointment, { patientId, slotNumber, startDate: '2099-12-31' }],
    course: [ids.ofCourse({ link, courseId: guid }), ids.openCourse, { patientId, courseId: guid }],
    message: [
      ids.ofMessage({ link, messageNumber: 2 ** 53 - 1 }),
      ids.openMessage,
      { patientId, messageNumber: 2 ** 53 - 1 },
    ],
    recipient: [ids.ofRecipient({ link, recipientId: guid }), ids.openRecipient, { patientId, recipientId: guid }],
    location: [
      ids.ofLocation({ odsCode: 'ABCDE12345', locationNumber: 2 ** 31 - 1, name: '' }),
      ids.openLocation,
      { odsCode: 'ABCDE12345', number: 2 ** 31 - 1 },
    ],
    prescription: [
      ids.ofPrescription({ link, requestId: guid, requestedAt: '2026-05-12T08:00:00Z' }),
      ids.openPrescription,
      { patientId, requestId: guid, requestedOn: '2026-05-12' },
    ],
    record: [ids.ofMedicalRecord(link), ids.openMedicalRecord, patientId],
    document: [ids.ofDocument({ link, documentGuid: guid }), ids.openDocument, { patientId, documentGuid: guid }],
    slotCursor: [
      ids.ofSlotPosition(list, { startSeconds: 4_102_444_800, slotNumber }),
      (id: unknown) => ids.openSlotPosition(list, id),
      { startSeconds: 4_102_444_800, slotNumber },
    ],
    recordCursor: [
      ids.ofRecordPosition(list, { dateKey: '2019-05-12', eventGuid: guid, occurrence: 3 }),
      (id: unknown) => ids.openRecordPosition(list, id),
      { dateKey: '2019-05-12', eventGuid: guid, occurrence: 3 },
    ],
  } satisfies Record<string, [string | null, (id: unknown) => unknown, unknown]>;
  for (const [id, open, expected] of Object.values(opened)) {
    expect(open(id)).toEqual(expected);
    expect(id?.length).toBeLessThanOrEqual(64);
  }
  const hashes = [
    ids.ofOnlineUser('x'.repeat(1_000)),
    ids.ofRecordEntry('testResult', {
      link,
      path: 'testResults',
      eventGuid: guid,
      date: { precision: 'unknown', value: undefined },
    }),
    patientId,
  ];
  expect(hashes.map(({ length }) => length)).toEqual([22, 22, 22]);
});

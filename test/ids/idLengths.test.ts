import { expect, test } from 'vitest';
import { readUkTime } from '../../src/domain/ukTime.ts';
import { createOpaqueIds } from '../../src/ids/createOpaqueIds.ts';
import { aLink } from '../support/fakeEmis.ts';

const ids = createOpaqueIds(Buffer.alloc(32, 1));
const patientId = Buffer.alloc(16, 3).toString('base64url');
const link = { ...aLink('ada'), patientId };
const list = JSON.stringify(['any', 'list']);

/** The values at both ends of what the upstream's contract allows, and a day after the year 2149. */
const extremes = [
  { long: '9223372036854775807', int: 2 ** 31 - 1, guid: 'ffffffff-ffff-ffff-ffff-ffffffffffff', day: '9999-12-31' },
  { long: '-9223372036854775808', int: -(2 ** 31), guid: '00000000-0000-0000-0000-000000000000', day: '0001-01-02' },
  { long: '-1', int: -1, guid: '00000000-0000-4000-8000-000000000001', day: '2150-01-01' },
] as const;

test.each(extremes)('ids of the number $long and the day $day have at most 64 characters and open', (extreme) => {
  const { long: slotNumber, int: number, guid, day } = extreme;
  const slot = { link, slotNumber, kind: 'other', startsAt: readUkTime(`${day}T12:50:00`) } as const;
  const startSeconds = Date.parse(`${day}T12:50:00Z`) / 1_000;
  const practice = { odsCode: 'ABCDE12345', number };
  const position = { dateKey: day, eventGuid: guid, occurrence: 100_000 };
  const opened = {
    slot: [ids.ofSlot(slot), ids.openSlot, { patientId, slotNumber, kind: 'other', startDate: day }],
    appointment: [ids.ofAppointment(slot), ids.openAppointment, { patientId, slotNumber, startDate: day }],
    course: [ids.ofCourse({ link, courseId: guid }), ids.openCourse, { patientId, courseId: guid }],
    message: [ids.ofMessage({ link, messageNumber: number }), ids.openMessage, { patientId, messageNumber: number }],
    recipient: [ids.ofRecipient({ link, recipientId: guid }), ids.openRecipient, { patientId, recipientId: guid }],
    location: [ids.ofLocation({ ...practice, locationNumber: number, name: '' }), ids.openLocation, practice],
    clinician: [
      ids.ofClinician({ ...practice, clinicianNumber: number, name: '', languages: [] }),
      ids.openClinician,
      practice,
    ],
    prescription: [
      ids.ofPrescription({ link, requestId: guid, requestedAt: `${day}T12:00:00Z` }),
      ids.openPrescription,
      { patientId, requestId: guid, requestedOn: day },
    ],
    record: [ids.ofMedicalRecord(link), ids.openMedicalRecord, patientId],
    document: [ids.ofDocument({ link, documentGuid: guid }), ids.openDocument, { patientId, documentGuid: guid }],
    slotCursor: [
      ids.ofSlotPosition(list, { startSeconds, slotNumber }),
      (id: unknown) => ids.openSlotPosition(list, id),
      { startSeconds, slotNumber },
    ],
    recordCursor: [ids.ofRecordPosition(list, position), (id: unknown) => ids.openRecordPosition(list, id), position],
  } satisfies Record<string, [string | null, (id: unknown) => unknown, unknown]>;
  for (const [id, open, expected] of Object.values(opened)) {
    expect(open(id)).toEqual(expected);
    expect(id?.length).toBeLessThanOrEqual(64);
  }
});

test('the ids of a prescription without a real date of its request have at most 64 characters and open', () => {
  const id = ids.ofPrescription({ link, requestId: extremes[0].guid, requestedAt: '0001-01-01T00:00:00Z' });
  expect(id.length).toBeLessThanOrEqual(64);
  expect(ids.openPrescription(id)).toMatchObject({ patientId, requestId: extremes[0].guid });
});

test('the ids that are only compared have 22 characters', () => {
  const date = { precision: 'unknown', value: undefined } as const;
  const entry = { link, path: 'testResults', eventGuid: extremes[0].guid, date } as const;
  const hashes = [ids.ofOnlineUser('x'.repeat(1_000)), ids.ofRecordEntry('testResult', entry)];
  expect(hashes.map(({ length }) => length)).toEqual([22, 22]);
});

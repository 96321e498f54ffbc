import { beforeEach, describe, expect, test } from 'vitest';
import { startSimulator, type Simulator } from '../../simulator/server.ts';
import {
  aPatient,
  aPractice,
  aWorld,
  type PatientOverrides,
  type PracticeOverrides,
} from '../../simulator/world/builders.ts';
import { openPatientSession, type RawSession } from './rawClient.ts';
import { linkOf, now, slotIds } from './useSimulator.ts';

let stop: (() => Promise<void>) | undefined;
beforeEach(() => async () => {
  await stop?.();
  stop = undefined;
});

async function start(
  practice: PracticeOverrides,
  patient: PatientOverrides = {},
  startAt = now,
): Promise<[RawSession, Simulator]> {
  const world = aWorld({ practices: [aPractice(practice)], patients: [aPatient(patient), aPatient()] });
  const simulator = await startSimulator({ now: startAt, world });
  stop = simulator.stop;
  return [await openPatientSession(simulator, linkOf(simulator)), simulator];
}

const day = (n: number, time = '09:00'): string => `2026-05-${String(n).padStart(2, '0')}T${time}:00`;
const book = (session: RawSession, SlotId: number | string, more: Record<string, string> = {}) =>
  session.call('BookAppointment', { SlotId, ...more });
const cancel = (session: RawSession, SlotId: number | string) =>
  session.call('CancelAppointment', { SlotId, CancellationReason: 'Unable to attend' });
const future = (session: RawSession) => session.call('GetPatientAppointments', { FetchPreviousAppointments: false });

describe('BookAppointment refusals', () => {
  // `now` is 09:00 on Tuesday 12 May in London.
  test.each<[string, PracticeOverrides, Record<string, string>, number, number]>([
    ['without a SlotId', {}, { SlotId: '' }, 400, -1014],
    ['with a SlotId that is not a number', {}, { SlotId: '1e3' }, 400, -1014],
    ['for an unknown slot', {}, { SlotId: '7' }, 404, -1151],
    ['for a withdrawn slot', { slots: [{ start: day(13), withdrawn: true }] }, {}, 404, -1151],
    ['for a taken slot, even in the past', { slots: [{ start: day(11), taken: true }] }, {}, 409, -1150],
    [
      'for a past slot, before the booking window is checked',
      { slots: [{ start: day(11) }], bookableFromDays: 1 },
      {},
      400,
      -1152,
    ],
    ['for a slot that starts now', { slots: [{ start: day(12) }] }, {}, 400, -1152],
    [
      'for a slot that is too soon, before the limit is checked',
      { slots: [{ start: day(13) }], bookableFromDays: 2, maxAppointments: 0 },
      {},
      400,
      -1153,
    ],
    [
      'for a slot that is too far ahead, before the limit is checked',
      { slots: [{ start: day(15) }], bookableToDays: 2, maxAppointments: 0 },
      {},
      400,
      -1154,
    ],
    [
      'at the limit, before the reason is checked',
      { maxAppointments: 0, bookingReason: 'RequestedMandatory' },
      {},
      400,
      -1156,
    ],
    ['without a mandatory reason', { bookingReason: 'RequestedMandatory' }, {}, 400, -1014],
    ['with an empty mandatory reason', { bookingReason: 'RequestedMandatory' }, { BookingReason: '' }, 400, -1014],
    ['with a reason that is not requested', { bookingReason: 'NotRequested' }, { BookingReason: 'x' }, 400, -1014],
    ['with a number for a slot that is not a telephone slot', {}, { TelephoneNumber: '1' }, 400, -1014],
    ['without a number for a telephone slot', { slots: [{ start: day(13), kind: 'Telephone' }] }, {}, 400, -1014],
    [
      'with a contact type but no number',
      { slots: [{ start: day(13), kind: 'Telephone' }] },
      { TelephoneContactType: 'Home' },
      400,
      -1014,
    ],
    ['with an unknown contact type', {}, { TelephoneNumber: '1', TelephoneContactType: 'Pigeon' }, 400, -1014],
    ['if appointments are off', { appointments: 'off' }, {}, 403, -1030],
  ])('BookAppointment is refused %s', async (_name, practice, values, status, code) => {
    const [session, simulator] = await start({ slots: [{ start: day(13) }], ...practice });
    expect(await session.call('BookAppointment', { SlotId: '1001', ...values })).toMatchObject({ status, code });
    expect(simulator.ledger.at(-1)?.effect).toBeUndefined();
  });
});

describe('BookAppointment', () => {
  test('BookAppointment books the slot, adds it to the appointments and records the effect in the ledger', async () => {
    const [session, simulator] = await start({
      slots: [{ start: day(13) }, { start: day(13, '09:10'), kind: 'Telephone' }],
    });
    expect((await book(session, '1001', { BookingReason: 'Knee & elbow  ' })).body).toContain('<BookingCreated>true<');
    expect(simulator.ledger.at(-1)?.effect).toEqual({
      kind: 'booked',
      odsCode: 'X99951',
      slotId: '1001',
      patientId: 'patient-1',
    });
    await book(session, 1002, { TelephoneNumber: '07700 900000', TelephoneContactType: 'Mobile' });
    const { body } = await future(session);
    expect(slotIds(body)).toEqual(['1001', '1002']);
    expect(body).toContain(
      '<BookingDate>2026-05-12T09:00:00</BookingDate><BookingReason>Knee &amp; elbow  </BookingReason>',
    );
    expect(body).toContain('<TelephoneNumber>07700 900000</TelephoneNumber><ContactType>Mobile<');
    const again = await session.call('GetAvailableAppointments', { FromDateTime: day(13), ToDateTime: day(14) });
    expect(slotIds(again.body)).toEqual([]);
    expect(await book(session, 1001)).toMatchObject({ status: 409, code: -1150 });
  });

  test('BookAppointment accepts the first and the last day of the booking window, in UK days', async () => {
    // 00:30 in London, and still the previous day in UTC.
    const [session] = await start(
      { slots: [12, 13, 15, 16].map((n) => ({ start: day(n) })), bookableFromDays: 1, bookableToDays: 3 },
      {},
      new Date('2026-05-11T23:30:00Z'),
    );
    expect(await book(session, 1001)).toMatchObject({ code: -1153 });
    expect((await book(session, 1002)).status).toBe(200);
    expect((await book(session, 1003)).status).toBe(200);
    expect(await book(session, 1004)).toMatchObject({ code: -1154 });
  });

  test('the limit counts future appointments, including those the practice booked, but not past ones', async () => {
    const [session] = await start(
      { slots: [13, 14, 15].map((n) => ({ start: day(n) })), maxAppointments: 2 },
      { appointments: [{ start: day(20), by: 'practice' }, { start: day(1) }] },
    );
    expect((await book(session, 1001)).status).toBe(200);
    expect(await book(session, 1002)).toMatchObject({ code: -1156 });
    await cancel(session, 1001);
    expect((await book(session, 1002)).status).toBe(200);
  });

  test('only one of two concurrent calls can book a slot', async () => {
    const [session, simulator] = await start({ slots: [{ start: day(13) }] });
    const rival = await openPatientSession(simulator, linkOf(simulator, 'patient-2'));
    const replies = await Promise.all([book(session, 1001), book(rival, 1001)]);
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200, 409]));
  });
});

describe('CancelAppointment', () => {
  test.each<[string, PatientOverrides, number | undefined]>([
    ['frees the slot', { appointments: [{ slotId: '1001' }] }, undefined],
    [
      'cancels an appointment that the practice booked',
      { appointments: [{ slotId: '1001', by: 'practice' }] },
      undefined,
    ],
    ['is refused for an appointment of another patient', {}, -1151],
    [
      'is refused for a past appointment',
      { appointments: [{ slotId: '1001', start: day(12, '08:59'), cancellable: false }] },
      -1157,
    ],
    [
      'is refused for an appointment that cannot be cancelled online',
      { appointments: [{ slotId: '1001', cancellable: false }] },
      -1150,
    ],
    [
      'is refused for a Restricted account if the practice booked the appointment',
      { restricted: true, appointments: [{ slotId: '1001', by: 'practice' }] },
      -1151,
    ],
    [
      'cancels an appointment that a Restricted account booked',
      { restricted: true, appointments: [{ slotId: '1001' }] },
      undefined,
    ],
  ])('CancelAppointment %s', async (_name, patient, code) => {
    const past = patient.appointments?.[0]?.start;
    const [session] = await start({ slots: [{ start: past ?? day(13) }] }, patient);
    expect(await cancel(session, 1001)).toMatchObject({ code });
    if (code === undefined) {
      expect(slotIds((await future(session)).body)).toEqual([]);
      expect((await book(session, 1001)).status).toBe(200);
    }
  });

  test('CancelAppointment requires a reason', async () => {
    const [session] = await start({ slots: [] }, { appointments: [{ start: day(13) }] });
    expect(await session.call('CancelAppointment', { SlotId: 1001 })).toMatchObject({ status: 400, code: -1014 });
    expect(await session.call('CancelAppointment', { SlotId: 1001, CancellationReason: '' })).toMatchObject({
      code: -1014,
    });
  });
});

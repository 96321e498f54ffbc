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

const list = async (session: RawSession, values: Record<string, string | boolean>) =>
  slotIds((await session.call('GetPatientAppointments', values)).body);
const available = async (session: RawSession, values: Record<string, string | number> = {}) =>
  session.call('GetAvailableAppointments', {
    FromDateTime: day(12, '00:00'),
    ToDateTime: '2026-12-31T00:00:00',
    ...values,
  });

describe('booking is refused', () => {
  // NOW is 9 in the morning of Tuesday, 12 May, in London.
  test.each<[string, PracticeOverrides, Record<string, string>, number, number]>([
    ['without a SlotId', {}, { SlotId: '' }, 400, -1014],
    ['with a SlotId that is no number', {}, { SlotId: '1e3' }, 400, -1014],
    ['for a slot that is not there', {}, { SlotId: '7' }, 404, -1151],
    ['for a withdrawn slot', { slots: [{ start: day(13), withdrawn: true }] }, {}, 404, -1151],
    ['for a taken slot, even in the past', { slots: [{ start: day(11), taken: true }] }, {}, 409, -1150],
    ['for a slot in the past, before too soon', { slots: [{ start: day(11) }], bookableFromDays: 1 }, {}, 400, -1152],
    ['for a slot that begins now', { slots: [{ start: day(12) }] }, {}, 400, -1152],
    [
      'for a slot too soon, before the limit',
      { slots: [{ start: day(13) }], bookableFromDays: 2, maxAppointments: 0 },
      {},
      400,
      -1153,
    ],
    [
      'for a slot too far ahead, before the limit',
      { slots: [{ start: day(15) }], bookableToDays: 2, maxAppointments: 0 },
      {},
      400,
      -1154,
    ],
    ['at the limit, before the reason', { maxAppointments: 0, bookingReason: 'RequestedMandatory' }, {}, 400, -1156],
    ['without a mandatory reason', { bookingReason: 'RequestedMandatory' }, {}, 400, -1014],
    ['with an empty mandatory reason', { bookingReason: 'RequestedMandatory' }, { BookingReason: '' }, 400, -1014],
    ['with a reason that is not requested', { bookingReason: 'NotRequested' }, { BookingReason: 'x' }, 400, -1014],
    ['with a number for a slot that is no telephone slot', {}, { TelephoneNumber: '1' }, 400, -1014],
    ['without a number for a telephone slot', { slots: [{ start: day(13), kind: 'Telephone' }] }, {}, 400, -1014],
    [
      'with a contact type alone',
      { slots: [{ start: day(13), kind: 'Telephone' }] },
      { TelephoneContactType: 'Home' },
      400,
      -1014,
    ],
    ['with an unknown contact type', {}, { TelephoneNumber: '1', TelephoneContactType: 'Pigeon' }, 400, -1014],
    ['where appointments are off', { appointments: 'off' }, {}, 403, -1030],
  ])('%s', async (_name, practice, values, status, code) => {
    const [session, simulator] = await start({ slots: [{ start: day(13) }], ...practice });
    expect(await session.call('BookAppointment', { SlotId: '1001', ...values })).toMatchObject({ status, code });
    expect(simulator.ledger.at(-1)?.effect).toBeUndefined();
  });
});

describe('booking', () => {
  test('takes the slot, shows it among the appointments, and writes it into the ledger', async () => {
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

  test('is open on the first and the last day of the window, counted in UK days', async () => {
    // Half past midnight in London, still the day before in UTC.
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

  test('counts future appointments towards the limit, whoever booked them, and not those gone by', async () => {
    const [session] = await start(
      { slots: [13, 14, 15].map((n) => ({ start: day(n) })), maxAppointments: 2 },
      { appointments: [{ start: day(20), by: 'practice' }, { start: day(1) }] },
    );
    expect((await book(session, 1001)).status).toBe(200);
    expect(await book(session, 1002)).toMatchObject({ code: -1156 });
    await cancel(session, 1001);
    expect((await book(session, 1002)).status).toBe(200);
  });

  test('gives one slot to one of two who want it', async () => {
    const [session, simulator] = await start({ slots: [{ start: day(13) }] });
    const rival = await openPatientSession(simulator, linkOf(simulator, 'patient-2'));
    const replies = await Promise.all([book(session, 1001), book(rival, 1001)]);
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200, 409]));
  });
});

describe('cancelling', () => {
  test.each<[string, PatientOverrides, number | undefined]>([
    ['frees the slot', { appointments: [{ slotId: '1001' }] }, undefined],
    ['works for what the practice booked', { appointments: [{ slotId: '1001', by: 'practice' }] }, undefined],
    ['is refused for what is not the patient’s', {}, -1151],
    [
      'is refused for what is past',
      { appointments: [{ slotId: '1001', start: day(12, '08:59'), cancellable: false }] },
      -1157,
    ],
    ['is refused for what the practice keeps', { appointments: [{ slotId: '1001', cancellable: false }] }, -1150],
    [
      'is refused at the Restricted level for what the practice booked',
      { restricted: true, appointments: [{ slotId: '1001', by: 'practice' }] },
      -1151,
    ],
    [
      'works at the Restricted level for the account’s own',
      { restricted: true, appointments: [{ slotId: '1001' }] },
      undefined,
    ],
  ])('%s', async (_name, patient, code) => {
    const past = patient.appointments?.[0]?.start;
    const [session] = await start({ slots: [{ start: past ?? day(13) }] }, patient);
    expect(await cancel(session, 1001)).toMatchObject({ code });
    if (code === undefined) {
      expect(slotIds((await future(session)).body)).toEqual([]);
      expect((await book(session, 1001)).status).toBe(200);
    }
  });

  test('needs a reason', async () => {
    const [session] = await start({ slots: [] }, { appointments: [{ start: day(13) }] });
    expect(await session.call('CancelAppointment', { SlotId: 1001 })).toMatchObject({ status: 400, code: -1014 });
    expect(await session.call('CancelAppointment', { SlotId: 1001, CancellationReason: '' })).toMatchObject({
      code: -1014,
    });
  });
});

describe('the list of appointments', () => {
  const appointments: PatientOverrides['appointments'] = [
    { start: day(1), by: 'practice' },
    { start: day(5) },
    { start: day(12, '08:50') },
    { start: day(12, '09:00') },
    { start: day(20), by: 'practice' },
    { start: day(21), by: { subject: 'parent' } },
  ];
  test('holds what is to come, and what has been on request', async () => {
    const [session] = await start({}, { appointments, proxies: [{ subject: 'parent' }] });
    expect(await list(session, { FetchPreviousAppointments: false })).toEqual(['1004', '1005', '1006']);
    expect(await list(session, { FetchPreviousAppointments: '1' })).toHaveLength(6);
    expect(
      await list(session, { FetchPreviousAppointments: true, PreviousAppointmentsFromDate: '2026-05-05' }),
    ).toHaveLength(5);
    expect(
      await list(session, { FetchPreviousAppointments: false, PreviousAppointmentsFromDate: '2026-05-05' }),
    ).toHaveLength(3);
    expect(await session.call('GetPatientAppointments')).toMatchObject({ status: 400, code: -1014 });
    const { body } = await future(session);
    expect(body).toContain('<Session><SessionId>');
    expect(body).not.toContain('<Slots>');
  });

  test('holds at the Restricted level only what this account has booked', async () => {
    const [session, simulator] = await start({}, { appointments, restricted: true, proxies: [{ subject: 'parent' }] });
    expect(await list(session, { FetchPreviousAppointments: true })).toEqual(['1002', '1003', '1004']);
    const parent = await openPatientSession(simulator, linkOf(simulator, 'parent'));
    expect(await list(parent, { FetchPreviousAppointments: false })).toEqual(['1004', '1005', '1006']);
  });
});

describe('the free slots', () => {
  test('are those in the range that have not begun, beyond the booking window too', async () => {
    const [session] = await start({
      bookableFromDays: 2,
      bookableToDays: 3,
      slots: [day(12, '08:50'), day(12, '09:00'), day(12, '09:10'), '2026-06-20T09:00:00', day(13)].map((at) => ({
        start: at,
      })),
    });
    expect(slotIds((await available(session)).body)).toEqual(['1003', '1004', '1005']);
    expect(slotIds((await available(session, { FromDateTime: day(12, '09:10'), ToDateTime: day(13) })).body)).toEqual([
      '1003',
    ]);
    expect(await available(session, { ToDateTime: day(12, '00:00') })).toMatchObject({ status: 400, code: -1014 });
    expect(await available(session, { ToDateTime: '2026-05-32T00:00:00' })).toMatchObject({ status: 400, code: -1014 });
    expect(await available(session, { ToDateTime: '2026-05-13T00:00:00Z' })).toMatchObject({
      status: 400,
      code: -1014,
    });
  });

  test('can be asked for by location, clinician and type of session; booked-up sessions have no slots', async () => {
    const [session] = await start({
      locations: [1, 2, 3].map((LocationId) => ({ LocationId, LocationName: `Place ${LocationId}` })),
      clinics: [
        { locationId: 1, clinicianIds: [1], slots: [{ start: day(13) }] },
        { locationId: 2, clinicianIds: [1, 2], slots: [{ start: day(14) }], type: 'Untimed' },
        { locationId: 3, clinicianIds: [], slots: [{ start: day(15), taken: true }] },
      ],
    });
    expect(slotIds((await available(session, { LocationId: 2 })).body)).toEqual(['1002']);
    expect(slotIds((await available(session, { ClinicianId: 1 })).body)).toEqual(['1001', '1002']);
    expect(slotIds((await available(session, { SessionType: 'Untimed' })).body)).toEqual(['1002']);
    const bookedUp = await available(session, { LocationId: 3 });
    expect(bookedUp.body).toMatch(/<SessionDate>2026-05-15<.*<Slots><\/Slots>.*<LocationName>Place 3</);
    expect(await available(session, { SessionType: 'Sometimes' })).toMatchObject({ code: -1014 });
  });

  test('keep their local times when the clocks go back, in real order', async () => {
    const times = [
      { start: '2026-10-25T01:30:00', pass: 'second' as const },
      { start: '2026-10-25T01:30:00', pass: 'first' as const },
      { start: '2026-10-25T01:45:00', minutes: 15 },
    ];
    const [session, simulator] = await start({ slots: times });
    const { body } = await available(session);
    expect(slotIds(body)).toEqual(['1002', '1003', '1001']);
    expect(body).toContain('<StartTime>2026-10-25T01:45:00</StartTime><EndTime>2026-10-25T01:00:00</EndTime>');
    simulator.clock.set(new Date('2026-10-25T00:40:00Z'));
    const later = await openPatientSession(simulator, linkOf(simulator));
    expect(slotIds((await available(later)).body)).toEqual(['1003', '1001']);
  });

  test('are there for a Restricted account, which may book', async () => {
    const [session] = await start({ slots: [{ start: day(13) }] }, { restricted: true });
    expect(slotIds((await available(session)).body)).toEqual(['1001']);
    expect((await book(session, 1001)).status).toBe(200);
    expect(slotIds((await future(session)).body)).toEqual(['1001']);
  });
});

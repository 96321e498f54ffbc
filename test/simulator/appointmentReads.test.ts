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
const future = (session: RawSession) => session.call('GetPatientAppointments', { FetchPreviousAppointments: false });

const list = async (session: RawSession, values: Record<string, string | boolean>) =>
  slotIds((await session.call('GetPatientAppointments', values)).body);
const available = async (session: RawSession, values: Record<string, string | number> = {}) =>
  session.call('GetAvailableAppointments', {
    FromDateTime: day(12, '00:00'),
    ToDateTime: '2026-12-31T00:00:00',
    ...values,
  });

describe('GetPatientAppointments', () => {
  const appointments: PatientOverrides['appointments'] = [
    { start: day(1), by: 'practice' },
    { start: day(5) },
    { start: day(12, '08:50') },
    { start: day(12, '09:00') },
    { start: day(20), by: 'practice' },
    { start: day(21), by: { subject: 'parent' } },
  ];
  test('GetPatientAppointments returns upcoming appointments and, on request, past ones', async () => {
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

  test('GetPatientAppointments returns only its own bookings to a Restricted account', async () => {
    const [session, simulator] = await start({}, { appointments, restricted: true, proxies: [{ subject: 'parent' }] });
    expect(await list(session, { FetchPreviousAppointments: true })).toEqual(['1002', '1003', '1004']);
    const parent = await openPatientSession(simulator, linkOf(simulator, 'parent'));
    expect(await list(parent, { FetchPreviousAppointments: false })).toEqual(['1004', '1005', '1006']);
  });
});

describe('GetAvailableAppointments', () => {
  test('GetAvailableAppointments returns future free slots in the range, even outside the booking window', async () => {
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

  test('GetAvailableAppointments filters by location, clinician and session type, and lists fully booked sessions without slots', async () => {
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

  test('slots keep their local times and chronological order when the clocks go back', async () => {
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

  test('a Restricted account can list and book free slots', async () => {
    const [session] = await start({ slots: [{ start: day(13) }] }, { restricted: true });
    expect(slotIds((await available(session)).body)).toEqual(['1001']);
    expect((await book(session, 1001)).status).toBe(200);
    expect(slotIds((await future(session)).body)).toEqual(['1001']);
  });
});

import { afterEach, describe, expect, test } from 'vitest';
import type { AppointmentOverrides, PatientOverrides } from '../../simulator/world/builders.ts';
import type { World } from '../../simulator/world/World.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const shown = `{ me { patients { id appointments(from: "2026-05-01") { ... on Appointments {
  upcoming { id startsAt { local } } past { id } onlyOwnBookings } } } } }`;

const cancel = `mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { __typename
  ... on CancelAppointmentSuccess { patient { id appointments(from: "2026-05-01") { ... on Appointments {
    upcoming { startsAt { local } } past { id } } }
    bookableSlots(from: "2026-05-20", to: "2026-05-21") { ... on BookableSlots { slots { startsAt { local } } } } } }
  ... on GpServiceProblem { message } ... on AppointmentNotCancellable { nextStep } } }`;

let stack: Stack;
afterEach(() => stack.stop());

interface Shown {
  readonly id: string;
  readonly appointments: {
    readonly upcoming: readonly { id: string; startsAt: { local: string } }[];
    readonly past: readonly { id: string }[];
    readonly onlyOwnBookings: boolean;
  };
}

async function show(appointments: AppointmentOverrides[], patient: PatientOverrides = {}): Promise<Shown> {
  const world = aWorld({ practices: [aPractice()], patients: [aPatient({ ...patient, appointments }), aPatient()] });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
  return look();
}

async function look(): Promise<Shown> {
  const { data, errors } = await stack.query(shown);
  expect(errors).toBeUndefined();
  stack.clearCalls();
  return (data as { me: { patients: [Shown] } }).me.patients[0];
}

async function cancelling(appointmentId: string | undefined, as = 'patient-1'): Promise<unknown> {
  const { data, errors } = await stack.query(cancel, { input: { appointmentId, reason: ' Better now ' } }, { as });
  expect(errors).toBeUndefined();
  return (data as { cancelAppointment: unknown }).cancelAppointment;
}

const bookedSlots = ({ practices }: World) =>
  practices
    .flatMap(({ clinics }) => clinics)
    .flatMap(({ slots }) => slots)
    .filter(({ appointment }) => appointment !== undefined);
const timesSent = () => stack.calls().filter((call) => call === 'CancelAppointment').length;

describe('a cancellation', () => {
  test('is sent once; the appointment is gone and its slot is free, in the same answer', async () => {
    const { id, appointments } = await show([{ start: '2026-05-20T09:00:00' }, { start: '2026-05-21T09:00:00' }]);
    expect(await cancelling(appointments.upcoming[0]?.id)).toEqual({
      __typename: 'CancelAppointmentSuccess',
      patient: {
        id,
        appointments: { upcoming: [{ startsAt: { local: '2026-05-21T09:00:00' } }], past: [] },
        bookableSlots: { slots: [{ startsAt: { local: '2026-05-20T09:00:00' } }] },
      },
    });
    expect(bookedSlots(stack.simulator.world).map(({ start }) => start)).toEqual(['2026-05-21T09:00:00']);
    expect(stack.calls().slice(0, 2)).toEqual(['GetUserOptions', 'CancelAppointment']);
    expect(stack.calls().slice(2).toSorted()).toEqual(['GetAvailableAppointments', 'GetPatientAppointments']);
  });

  test('of an appointment that is gone already finds none', async () => {
    const { appointments } = await show([{ start: '2026-05-20T09:00:00' }]);
    await cancelling(appointments.upcoming[0]?.id);
    stack.clearCalls();
    expect(await cancelling(appointments.upcoming[0]?.id)).toEqual({
      __typename: 'AppointmentNotFound',
      message:
        'This appointment is not visible to this account. It may already have been cancelled: contact the practice to be sure.',
    });
    expect(timesSent()).toBe(1);
  });

  test('that the practice does not let be made online leads to the practice', async () => {
    const { appointments } = await show([{ start: '2026-05-20T09:00:00', cancellable: false }]);
    expect(await cancelling(appointments.upcoming[0]?.id)).toEqual({
      __typename: 'AppointmentNotCancellable',
      message: 'This appointment cannot be cancelled online. Contact the practice.',
      nextStep: 'CONTACT_PRACTICE',
    });
    expect(bookedSlots(stack.simulator.world)).toHaveLength(1);
  });

  test('of today’s appointment that has begun is refused by the practice, and of yesterday’s is not sent', async () => {
    const { appointments } = await show([{ start: '2026-05-12T08:30:00' }, { start: '2026-05-11T09:00:00' }]);
    const [today, yesterday] = appointments.past;
    const begun = {
      __typename: 'AppointmentInPast',
      message: 'This appointment has already started and cannot be cancelled.',
    };
    expect(await cancelling(today?.id)).toEqual(begun);
    expect(timesSent()).toBe(1);
    expect(await cancelling(yesterday?.id)).toEqual(begun);
    expect(timesSent()).toBe(1);
    expect(bookedSlots(stack.simulator.world)).toHaveLength(2);
  });

  test('by somebody else, or of something that is no appointment, finds none and asks nobody', async () => {
    const { id, appointments } = await show([{ start: '2026-05-20T09:00:00' }]);
    const other = appointments.upcoming[0]?.id;
    expect(await cancelling(other, 'patient-2')).toMatchObject({ __typename: 'AppointmentNotFound' });
    for (const made of [id, `${other}A`, '1001', '']) {
      expect(await cancelling(made)).toMatchObject({ __typename: 'AppointmentNotFound' });
    }
    expect(stack.calls()).toEqual([]);
    expect(bookedSlots(stack.simulator.world)).toHaveLength(1);
  });

  test('of a slot that the practice has given to somebody else since does not touch theirs', async () => {
    const { appointments } = await show([{ start: '2026-05-20T09:00:00' }]);
    const [slot] = bookedSlots(stack.simulator.world);
    if (slot?.appointment) slot.appointment.patientId = 'patient-2';
    expect(await cancelling(appointments.upcoming[0]?.id)).toMatchObject({ __typename: 'AppointmentNotFound' });
    expect(slot?.appointment?.patientId).toBe('patient-2');
  });
});

describe('a restricted person', () => {
  const own = { start: '2026-05-20T09:00:00' };
  const byPractice = { start: '2026-05-21T09:00:00', by: 'practice' as const };

  test('sees only what they booked themselves, and the answer says so', async () => {
    const restricted = await show([own, byPractice], { restricted: true });
    expect(restricted.appointments).toEqual({
      upcoming: [{ id: expect.any(String) as string, startsAt: { local: own.start } }],
      past: [],
      onlyOwnBookings: true,
    });
    for (const account of stack.simulator.world.accounts) account.linkLevel = 'Linked';
    const { appointments } = await look();
    expect(appointments.upcoming.map(({ startsAt }) => startsAt.local)).toEqual([own.start, byPractice.start]);
    expect(appointments.onlyOwnBookings).toBe(false);
  });

  test('may book and cancel, but not what the practice booked', async () => {
    const { appointments } = await show([own, byPractice]);
    const [mine, theirs] = appointments.upcoming;
    for (const account of stack.simulator.world.accounts) account.linkLevel = 'Restricted';
    expect(await cancelling(mine?.id)).toMatchObject({ __typename: 'CancelAppointmentSuccess' });
    expect(await cancelling(theirs?.id)).toMatchObject({ __typename: 'AppointmentNotFound' });
    const { data } = await stack.query(`{ me { patients { bookableSlots(from: "2026-05-20", to: "2026-05-20") {
      ... on BookableSlots { slots { id } } } } } }`);
    const { me } = data as { me: { patients: [{ bookableSlots: { slots: [{ id: string }] } }] } };
    const slotId = me.patients[0].bookableSlots.slots[0].id;
    const book = 'mutation ($id: ID!) { bookAppointment(input: { slotId: $id }) { __typename } }';
    expect((await stack.query(book, { id: slotId })).data).toEqual({
      bookAppointment: { __typename: 'BookAppointmentSuccess' },
    });
    expect((await look()).appointments.upcoming.map(({ startsAt }) => startsAt.local)).toEqual([own.start]);
  });
});

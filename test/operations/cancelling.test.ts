import { afterEach, expect, test } from 'vitest';
import type { AppointmentOverrides, PatientOverrides } from '../../simulator/world/builders.ts';
import type { World } from '../../simulator/world/World.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { checkProblemCode } from '../support/checkProblemCode.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const appointmentsQuery = `{ gpOnlineUser { patients { id appointments(from: "2026-05-01") { ... on GpAppointments {
  upcoming { id startsAt { local } } past { id } onlyOwnBookings } } } } }`;

const cancelMutation = `mutation ($input: CancelGpAppointmentInput!) { cancelGpAppointment(input: $input) { __typename
  ... on CancelGpAppointmentSuccess { patient { id appointments(from: "2026-05-01") { ... on GpAppointments {
    upcoming { startsAt { local } } past { id } } }
    bookableSlots(from: "2026-05-20", to: "2026-05-21") { ... on GpBookableSlots { slots { edges { node { startsAt { local } } } } } } } }
  ... on GpServiceProblem { message problemCode } ... on GpAppointmentNotCancellable { nextStep } } }`;

let stack: Stack;
afterEach(() => stack.stop());

interface PatientAppointments {
  readonly id: string;
  readonly appointments: {
    readonly upcoming: readonly { id: string; startsAt: { local: string } }[];
    readonly past: readonly { id: string }[];
    readonly onlyOwnBookings: boolean;
  };
}

async function start(
  appointments: AppointmentOverrides[],
  patient: PatientOverrides = {},
): Promise<PatientAppointments> {
  const world = aWorld({ practices: [aPractice()], patients: [aPatient({ ...patient, appointments }), aPatient()] });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
  return readAppointments();
}

async function readAppointments(): Promise<PatientAppointments> {
  const { data, errors } = await stack.query(appointmentsQuery);
  expect(errors).toBeUndefined();
  stack.clearCalls();
  return (data as { gpOnlineUser: { patients: [PatientAppointments] } }).gpOnlineUser.patients[0];
}

async function cancel(appointmentId: string | undefined, as = 'patient-1'): Promise<unknown> {
  const { data, errors } = await stack.query(
    cancelMutation,
    { input: { appointmentId, reason: ' Better now ' } },
    { as },
  );
  expect(errors).toBeUndefined();
  return checkProblemCode((data as { cancelGpAppointment: unknown }).cancelGpAppointment);
}

const bookedSlots = ({ practices }: World) =>
  practices
    .flatMap(({ clinics }) => clinics)
    .flatMap(({ slots }) => slots)
    .filter(({ appointment }) => appointment !== undefined);
const cancelCallCount = () => stack.calls().filter((call) => call === 'CancelAppointment').length;

test('cancelGpAppointment is sent once and returns the remaining appointments and the freed slot', async () => {
  const { id, appointments } = await start([{ start: '2026-05-20T09:00:00' }, { start: '2026-05-21T09:00:00' }]);
  expect(await cancel(appointments.upcoming[0]?.id)).toEqual({
    __typename: 'CancelGpAppointmentSuccess',
    patient: {
      id,
      appointments: { upcoming: [{ startsAt: { local: '2026-05-21T09:00:00' } }], past: [] },
      bookableSlots: { slots: { edges: [{ node: { startsAt: { local: '2026-05-20T09:00:00' } } }] } },
    },
  });
  expect(bookedSlots(stack.simulator.world).map(({ start }) => start)).toEqual(['2026-05-21T09:00:00']);
  expect(stack.calls().slice(0, 2)).toEqual(['GetUserOptions', 'CancelAppointment']);
  expect(stack.calls().slice(2).toSorted()).toEqual(['GetAvailableAppointments', 'GetPatientAppointments']);
});

test('cancelGpAppointment reports GpAppointmentNotFound for an appointment that is already cancelled', async () => {
  const { appointments } = await start([{ start: '2026-05-20T09:00:00' }]);
  await cancel(appointments.upcoming[0]?.id);
  stack.clearCalls();
  expect(await cancel(appointments.upcoming[0]?.id)).toEqual({
    __typename: 'GpAppointmentNotFound',
    message:
      'This appointment is not visible to this account. It may already have been cancelled: contact the practice to be sure.',
  });
  expect(cancelCallCount()).toBe(1);
});

test('cancelGpAppointment reports GpAppointmentNotCancellable and CONTACT_PRACTICE when the practice does not allow online cancellation', async () => {
  const { appointments } = await start([{ start: '2026-05-20T09:00:00', cancellable: false }]);
  expect(await cancel(appointments.upcoming[0]?.id)).toEqual({
    __typename: 'GpAppointmentNotCancellable',
    message: 'This appointment cannot be cancelled online. Contact the practice.',
    nextStep: 'CONTACT_PRACTICE',
  });
  expect(bookedSlots(stack.simulator.world)).toHaveLength(1);
});

test('cancelGpAppointment reports GpAppointmentInPast for a past appointment and sends only today’s to the practice', async () => {
  const { appointments } = await start([{ start: '2026-05-12T08:30:00' }, { start: '2026-05-11T09:00:00' }]);
  const [today, yesterday] = appointments.past;
  const inPast = {
    __typename: 'GpAppointmentInPast',
    message: 'This appointment has already started and cannot be cancelled.',
  };
  expect(await cancel(today?.id)).toEqual(inPast);
  expect(cancelCallCount()).toBe(1);
  expect(await cancel(yesterday?.id)).toEqual(inPast);
  expect(cancelCallCount()).toBe(1);
  expect(bookedSlots(stack.simulator.world)).toHaveLength(2);
});

test('cancelGpAppointment reports GpAppointmentNotFound for another user’s appointment or an invalid id before any upstream call', async () => {
  const { id, appointments } = await start([{ start: '2026-05-20T09:00:00' }]);
  const appointmentId = appointments.upcoming[0]?.id;
  expect(await cancel(appointmentId, 'patient-2')).toMatchObject({ __typename: 'GpAppointmentNotFound' });
  for (const invalidId of [id, `${appointmentId}A`, '1001', '']) {
    expect(await cancel(invalidId)).toMatchObject({ __typename: 'GpAppointmentNotFound' });
  }
  expect(stack.calls()).toEqual([]);
  expect(bookedSlots(stack.simulator.world)).toHaveLength(1);
});

test('cancelGpAppointment reports GpAppointmentNotFound when the slot now belongs to another patient', async () => {
  const { appointments } = await start([{ start: '2026-05-20T09:00:00' }]);
  const [slot] = bookedSlots(stack.simulator.world);
  if (slot?.appointment) slot.appointment.patientId = 'patient-2';
  expect(await cancel(appointments.upcoming[0]?.id)).toMatchObject({ __typename: 'GpAppointmentNotFound' });
  expect(slot?.appointment?.patientId).toBe('patient-2');
});

const own = { start: '2026-05-20T09:00:00' };
const byPractice = { start: '2026-05-21T09:00:00', by: 'practice' as const };

test('appointments lists only own bookings and sets onlyOwnBookings for a restricted account', async () => {
  const restricted = await start([own, byPractice], { restricted: true });
  expect(restricted.appointments).toEqual({
    upcoming: [{ id: expect.any(String) as string, startsAt: { local: own.start } }],
    past: [],
    onlyOwnBookings: true,
  });
  for (const account of stack.simulator.world.accounts) account.linkLevel = 'Linked';
  const { appointments } = await readAppointments();
  expect(appointments.upcoming.map(({ startsAt }) => startsAt.local)).toEqual([own.start, byPractice.start]);
  expect(appointments.onlyOwnBookings).toBe(false);
});

test('a restricted account can book and cancel, but cannot cancel what the practice booked', async () => {
  const { appointments } = await start([own, byPractice]);
  const [mine, theirs] = appointments.upcoming;
  for (const account of stack.simulator.world.accounts) account.linkLevel = 'Restricted';
  expect(await cancel(mine?.id)).toMatchObject({ __typename: 'CancelGpAppointmentSuccess' });
  expect(await cancel(theirs?.id)).toMatchObject({ __typename: 'GpAppointmentNotFound' });
  const { data } = await stack.query(`{ gpOnlineUser { patients { bookableSlots(from: "2026-05-20", to: "2026-05-20") {
      ... on GpBookableSlots { slots { edges { node { id } } } } } } } }`);
  const { gpOnlineUser } = data as {
    gpOnlineUser: { patients: [{ bookableSlots: { slots: { edges: [{ node: { id: string } }] } } }] };
  };
  const slotId = gpOnlineUser.patients[0].bookableSlots.slots.edges[0].node.id;
  const book = 'mutation ($id: ID!) { bookGpAppointment(input: { slotId: $id }) { __typename } }';
  expect((await stack.query(book, { id: slotId })).data).toEqual({
    bookGpAppointment: { __typename: 'BookGpAppointmentSuccess' },
  });
  expect((await readAppointments()).appointments.upcoming.map(({ startsAt }) => startsAt.local)).toEqual([own.start]);
});

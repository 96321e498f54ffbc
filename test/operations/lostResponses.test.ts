import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FaultKind, PlannedFault } from '../../simulator/faults.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const screenQuery = `{ gpOnlineUser { patients { id
  bookableSlots(from: "2026-05-12", to: "2026-05-31") { ... on GpBookableSlots { slots { edges { node { id } } } } }
  appointments { ... on GpAppointments { upcoming { id startsAt { local } } } } } } }`;

const patientFields = `patient { id appointments { ... on GpAppointments { upcoming { startsAt { local } } } } }`;

const book = `mutation ($id: ID!) { bookGpAppointment(input: { slotId: $id, reason: "Sore elbow" }) { __typename
  ... on BookGpAppointmentSuccess { appointment { startsAt { local } bookingReason } ${patientFields} }
  ... on GpAppointmentOutcomeUnknown { message ${patientFields} } } }`;

const cancel = `mutation ($id: ID!) { cancelGpAppointment(input: { appointmentId: $id, reason: "Better now" }) { __typename
  ... on CancelGpAppointmentSuccess { ${patientFields} }
  ... on GpAppointmentOutcomeUnknown { message ${patientFields} } } }`;

const free = '2026-05-20T09:00:00';
const taken = '2026-05-21T09:00:00';

let stack: Stack;
let ids: { patient: string; slot: string; appointment: string };
beforeEach(async () => {
  const world = aWorld({
    practices: [aPractice({ slots: [{ start: free }] })],
    patients: [aPatient({ appointments: [{ start: taken, by: 'practice' }] })],
  });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
  const { data } = await stack.query(screenQuery);
  const patient = (data as { gpOnlineUser: { patients: [OfferedPatient] } }).gpOnlineUser.patients[0];
  ids = {
    patient: patient.id,
    slot: patient.bookableSlots.slots.edges[0].node.id,
    appointment: patient.appointments.upcoming[0].id,
  };
  stack.clearCalls();
});
afterEach(() => stack.stop());

interface OfferedPatient {
  readonly id: string;
  readonly bookableSlots: { readonly slots: { readonly edges: readonly [{ readonly node: { readonly id: string } }] } };
  readonly appointments: { readonly upcoming: readonly [{ readonly id: string }] };
}

const callCount = (operation: string) => stack.calls().filter((call) => call === operation).length;
const effectCount = () =>
  stack.simulator.ledger.filter(({ effect }) => effect?.kind === 'booked' || effect?.kind === 'cancelled').length;
const upcoming = (...starts: string[]) => ({
  id: ids.patient,
  appointments: { upcoming: starts.map((local) => ({ startsAt: { local } })) },
});
const message =
  "The practice's response was lost. Check the appointments in a few minutes, or contact the practice, before you try again.";

/** The ways in which a response is lost, with true when the write took effect. */
const lossCases: readonly (readonly [string, FaultKind, boolean])[] = [
  ['the connection breaks before the call arrives', { kind: 'drop', at: 'arrival' }, false],
  ['the connection breaks before the write', { kind: 'drop', at: 'before' }, false],
  ['the connection breaks after the write', { kind: 'drop', at: 'after' }, true],
  ['the response is cut short', { kind: 'cut' }, true],
  ['the practice fails before the write (-1002)', { kind: 'internal-error', at: 'before' }, false],
  ['the practice fails after the write (-1002)', { kind: 'internal-error', at: 'after' }, true],
  ['a proxy responds before the write (503)', { kind: 'proxy-error', at: 'arrival' }, false],
  ['a proxy responds after the write (503)', { kind: 'proxy-error', at: 'after' }, true],
  ['a proxy times out (504)', { kind: 'raw', status: 504, body: '', at: 'after' }, true],
  ['the response hash is wrong', { kind: 'wrong-response-hash' }, true],
  ['the response number is wrong', { kind: 'wrong-response-number' }, true],
  ['the response has no sequence', { kind: 'missing-response-sequence' }, true],
  ['the response is an HTML page', { kind: 'raw', status: 200, body: '<html/>', contentType: 'text/html' }, true],
  ['the response is malformed XML', { kind: 'transform', transform: (body) => body.slice(0, -30) }, true],
  [
    'the response reports false without a reason',
    { kind: 'transform', transform: (body) => body.replace('>true<', '>false<') },
    true,
  ],
  ['a refusal has no sequence', { kind: 'fault', status: 404, code: -1151, withSequence: false }, false],
  ['a refusal has an unknown code', { kind: 'fault', status: 400, code: -9999 }, false],
  ['the session has ended', { kind: 'fault', status: 403, code: -1061, withSequence: false }, false],
];

test.each(lossCases)(
  'bookGpAppointment is sent once and reports what the follow-up read finds when %s',
  async (_case, fault, isDone) => {
    stack.simulator.faults.add({ operation: 'BookAppointment', ...fault });
    expect(await stack.query(book, { id: ids.slot })).toEqual({
      status: 200,
      data: {
        bookGpAppointment: isDone
          ? {
              __typename: 'BookGpAppointmentSuccess',
              appointment: { startsAt: { local: free }, bookingReason: 'Sore elbow' },
              patient: upcoming(free, taken),
            }
          : { __typename: 'GpAppointmentOutcomeUnknown', message, patient: upcoming(taken) },
      },
    });
    expect([callCount('BookAppointment'), callCount('GetPatientAppointments'), effectCount()]).toEqual([
      1,
      1,
      Number(isDone),
    ]);
    expect(stack.simulator.ledger.filter(({ violation }) => violation !== undefined)).toEqual([]);
  },
);

test('bookGpAppointment reports GpAppointmentOutcomeUnknown when its response and the follow-up read are lost', async () => {
  stack.simulator.faults.add({ operation: 'BookAppointment', kind: 'drop', at: 'after' });
  stack.simulator.faults.add({ operation: 'GetPatientAppointments', kind: 'proxy-error', times: Infinity });
  const { data, errors } = await stack.query(book, { id: ids.slot });
  expect(data).toEqual({
    bookGpAppointment: {
      __typename: 'GpAppointmentOutcomeUnknown',
      message,
      patient: { id: ids.patient, appointments: null },
    },
  });
  expect(errors).toMatchObject([
    { path: ['bookGpAppointment', 'patient', 'appointments'], extensions: { code: 'UPSTREAM_UNAVAILABLE' } },
  ]);
  expect([callCount('BookAppointment'), effectCount()]).toEqual([1, 1]);
});

test('bookGpAppointment reports success when the booking was made but cannot be read back', async () => {
  stack.simulator.faults.add({ operation: 'GetPatientAppointments', kind: 'proxy-error', times: Infinity });
  const { data, errors } = await stack.query(book, { id: ids.slot });
  expect(data).toEqual({
    bookGpAppointment: {
      __typename: 'BookGpAppointmentSuccess',
      appointment: null,
      patient: { id: ids.patient, appointments: null },
    },
  });
  expect(errors).toHaveLength(2);
  expect(effectCount()).toBe(1);
});

test('bookGpAppointment fails with a retryable error when rate-limited, and a retry succeeds', async () => {
  stack.simulator.faults.add({ operation: 'BookAppointment', kind: 'rate-limit', retryAfterSeconds: 3 });
  const response = await stack.query(book, { id: ids.slot });
  expect(response.data).toEqual({ bookGpAppointment: null });
  expect(response.errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE', retryable: true } }]);
  expect([callCount('BookAppointment'), effectCount()]).toEqual([1, 0]);
  expect(await stack.query(book, { id: ids.slot })).toMatchObject({
    data: { bookGpAppointment: { __typename: 'BookGpAppointmentSuccess' } },
  });
});

test.each(['BeginPatientSession', 'CompletePatientSession', 'GetUserOptions'])(
  'bookGpAppointment sends one booking when the response to the preceding %s is lost',
  async (operation) => {
    stack.simulator.clock.advance(25 * 60_000);
    stack.simulator.faults.add({ operation, kind: 'drop', at: 'after' });
    expect(await stack.query(book, { id: ids.slot })).toMatchObject({
      data: { bookGpAppointment: { __typename: 'BookGpAppointmentSuccess' } },
    });
    expect([callCount('BookAppointment'), effectCount()]).toEqual([1, 1]);
  },
);

test.each(lossCases)(
  'cancelGpAppointment is sent once and reports what the follow-up read finds when %s',
  async (_case, fault, isDone) => {
    stack.simulator.faults.add({ operation: 'CancelAppointment', ...fault });
    expect(await stack.query(cancel, { id: ids.appointment })).toEqual({
      status: 200,
      data: {
        cancelGpAppointment: isDone
          ? { __typename: 'CancelGpAppointmentSuccess', patient: upcoming() }
          : { __typename: 'GpAppointmentOutcomeUnknown', message, patient: upcoming(taken) },
      },
    });
    expect([callCount('CancelAppointment'), callCount('GetPatientAppointments'), effectCount()]).toEqual([
      1,
      1,
      Number(isDone),
    ]);
  },
);

const drop: PlannedFault = { operation: 'CancelAppointment', kind: 'drop', at: 'arrival' };

test('cancelGpAppointment reports GpAppointmentOutcomeUnknown when its call is lost and the appointment has since started', async () => {
  stack.simulator.clock.set(new Date('2026-05-21T08:30:00Z'));
  stack.simulator.faults.add(drop);
  const { data } = await stack.query(cancel, { id: ids.appointment });
  expect(data).toEqual({
    cancelGpAppointment: { __typename: 'GpAppointmentOutcomeUnknown', message, patient: upcoming() },
  });
  expect(effectCount()).toBe(0);
});

test('cancelGpAppointment reports GpAppointmentOutcomeUnknown when its call is lost and a restricted account cannot see the appointment', async () => {
  for (const account of stack.simulator.world.accounts) account.linkLevel = 'Restricted';
  stack.simulator.faults.add(drop);
  const { data } = await stack.query(cancel, { id: ids.appointment });
  expect(data).toEqual({
    cancelGpAppointment: { __typename: 'GpAppointmentOutcomeUnknown', message, patient: upcoming() },
  });
  expect(effectCount()).toBe(0);
});

test('cancelGpAppointment reports GpAppointmentOutcomeUnknown when the account becomes restricted during the call', async () => {
  stack.simulator.faults.add({
    operation: 'CancelAppointment',
    kind: 'transform',
    transform: (body) => {
      for (const account of stack.simulator.world.accounts) account.linkLevel = 'Restricted';
      return body.replace('>true<', '>false<');
    },
  });
  const { data } = await stack.query(cancel, { id: ids.appointment });
  expect(data).toMatchObject({ cancelGpAppointment: { __typename: 'GpAppointmentOutcomeUnknown' } });
});

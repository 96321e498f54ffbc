import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FaultKind, PlannedFault } from '../../simulator/faults.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const offered = `{ me { patients { id
  bookableSlots(from: "2026-05-12", to: "2026-05-31") { ... on BookableSlots { slots { id } } }
  appointments { ... on Appointments { upcoming { id startsAt { local } } } } } } }`;

const after = `patient { id appointments { ... on Appointments { upcoming { startsAt { local } } } } }`;

const book = `mutation ($id: ID!) { bookAppointment(input: { slotId: $id, reason: "Sore elbow" }) { __typename
  ... on BookAppointmentSuccess { appointment { startsAt { local } reason } ${after} }
  ... on AppointmentOutcomeUnknown { message ${after} } } }`;

const cancel = `mutation ($id: ID!) { cancelAppointment(input: { appointmentId: $id, reason: "Better now" }) { __typename
  ... on CancelAppointmentSuccess { ${after} }
  ... on AppointmentOutcomeUnknown { message ${after} } } }`;

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
  const { data } = await stack.query(offered);
  const patient = (data as { me: { patients: [Offered] } }).me.patients[0];
  ids = {
    patient: patient.id,
    slot: patient.bookableSlots.slots[0].id,
    appointment: patient.appointments.upcoming[0].id,
  };
  stack.clearCalls();
});
afterEach(() => stack.stop());

interface Offered {
  readonly id: string;
  readonly bookableSlots: { readonly slots: readonly [{ readonly id: string }] };
  readonly appointments: { readonly upcoming: readonly [{ readonly id: string }] };
}

const timesOf = (operation: string) => stack.calls().filter((call) => call === operation).length;
const done = () =>
  stack.simulator.ledger.filter(({ effect }) => effect?.kind === 'booked' || effect?.kind === 'cancelled').length;
const upcoming = (...starts: string[]) => ({
  id: ids.patient,
  appointments: { upcoming: starts.map((local) => ({ startsAt: { local } })) },
});
const message =
  "The practice's response was lost. Check the appointments in a few minutes, or contact the practice, before you try again.";

/** How an answer is lost, and whether the practice did what it was asked to do. */
const lost: readonly (readonly [string, FaultKind, boolean])[] = [
  ['the connection breaks before the call arrives', { kind: 'drop', at: 'arrival' }, false],
  ['the connection breaks before it is done', { kind: 'drop', at: 'before' }, false],
  ['the connection breaks after it is done', { kind: 'drop', at: 'after' }, true],
  ['the answer is cut', { kind: 'cut' }, true],
  ['the practice fails before (-1002)', { kind: 'internal-error', at: 'before' }, false],
  ['the practice fails after (-1002)', { kind: 'internal-error', at: 'after' }, true],
  ['a proxy answers instead (503)', { kind: 'proxy-error', at: 'arrival' }, false],
  ['a proxy answers after (503)', { kind: 'proxy-error', at: 'after' }, true],
  ['a proxy has waited too long (504)', { kind: 'raw', status: 504, body: '', at: 'after' }, true],
  ['the hash of the answer is wrong', { kind: 'wrong-answer-hash' }, true],
  ['the number of the answer is wrong', { kind: 'wrong-answer-number' }, true],
  ['the answer has no sequence', { kind: 'missing-answer-sequence' }, true],
  ['the answer is a page', { kind: 'raw', status: 200, body: '<html/>', contentType: 'text/html' }, true],
  ['the answer cannot be read', { kind: 'transform', transform: (body) => body.slice(0, -30) }, true],
  [
    'the answer says no without a reason',
    { kind: 'transform', transform: (body) => body.replace('>true<', '>false<') },
    true,
  ],
  ['a refusal comes without proof', { kind: 'fault', status: 404, code: -1151, withSequence: false }, false],
  ['a refusal that nobody knows comes', { kind: 'fault', status: 400, code: -9999 }, false],
  ['the session has ended', { kind: 'fault', status: 403, code: -1061, withSequence: false }, false],
];

describe('a booking', () => {
  test.each(lost)('is told as what is found when %s, and is sent once', async (_what, fault, isDone) => {
    stack.simulator.faults.add({ operation: 'BookAppointment', ...fault });
    expect(await stack.query(book, { id: ids.slot })).toEqual({
      status: 200,
      data: {
        bookAppointment: isDone
          ? {
              __typename: 'BookAppointmentSuccess',
              appointment: { startsAt: { local: free }, reason: 'Sore elbow' },
              patient: upcoming(free, taken),
            }
          : { __typename: 'AppointmentOutcomeUnknown', message, patient: upcoming(taken) },
      },
    });
    expect([timesOf('BookAppointment'), timesOf('GetPatientAppointments'), done()]).toEqual([1, 1, Number(isDone)]);
    expect(stack.simulator.ledger.filter(({ violation }) => violation !== undefined)).toEqual([]);
  });

  test('is not known when the look is lost as well, and the error is told where it belongs', async () => {
    stack.simulator.faults.add({ operation: 'BookAppointment', kind: 'drop', at: 'after' });
    stack.simulator.faults.add({ operation: 'GetPatientAppointments', kind: 'proxy-error', times: Infinity });
    const { data, errors } = await stack.query(book, { id: ids.slot });
    expect(data).toEqual({
      bookAppointment: {
        __typename: 'AppointmentOutcomeUnknown',
        message,
        patient: { id: ids.patient, appointments: null },
      },
    });
    expect(errors).toMatchObject([
      { path: ['bookAppointment', 'patient', 'appointments'], extensions: { code: 'UPSTREAM_UNAVAILABLE' } },
    ]);
    expect([timesOf('BookAppointment'), done()]).toEqual([1, 1]);
  });

  test('that is done stays done when nobody can show it', async () => {
    stack.simulator.faults.add({ operation: 'GetPatientAppointments', kind: 'proxy-error', times: Infinity });
    const { data, errors } = await stack.query(book, { id: ids.slot });
    expect(data).toEqual({
      bookAppointment: {
        __typename: 'BookAppointmentSuccess',
        appointment: null,
        patient: { id: ids.patient, appointments: null },
      },
    });
    expect(errors).toHaveLength(2);
    expect(done()).toBe(1);
  });

  test('that never left is an error, and may be tried again', async () => {
    stack.simulator.faults.add({ operation: 'BookAppointment', kind: 'rate-limit', retryAfterSeconds: 3 });
    const answer = await stack.query(book, { id: ids.slot });
    expect(answer.data).toEqual({ bookAppointment: null });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE', retryable: true } }]);
    expect([timesOf('BookAppointment'), done()]).toEqual([1, 0]);
    expect(await stack.query(book, { id: ids.slot })).toMatchObject({
      data: { bookAppointment: { __typename: 'BookAppointmentSuccess' } },
    });
  });

  test.each(['BeginPatientSession', 'CompletePatientSession', 'GetUserOptions'])(
    'is sent once, after all, when %s before it is lost',
    async (operation) => {
      stack.simulator.clock.advance(25 * 60_000);
      stack.simulator.faults.add({ operation, kind: 'drop', at: 'after' });
      expect(await stack.query(book, { id: ids.slot })).toMatchObject({
        data: { bookAppointment: { __typename: 'BookAppointmentSuccess' } },
      });
      expect([timesOf('BookAppointment'), done()]).toEqual([1, 1]);
    },
  );
});

describe('a cancellation', () => {
  test.each(lost)('is told as what is found when %s, and is sent once', async (_what, fault, isDone) => {
    stack.simulator.faults.add({ operation: 'CancelAppointment', ...fault });
    expect(await stack.query(cancel, { id: ids.appointment })).toEqual({
      status: 200,
      data: {
        cancelAppointment: isDone
          ? { __typename: 'CancelAppointmentSuccess', patient: upcoming() }
          : { __typename: 'AppointmentOutcomeUnknown', message, patient: upcoming(taken) },
      },
    });
    expect([timesOf('CancelAppointment'), timesOf('GetPatientAppointments'), done()]).toEqual([1, 1, Number(isDone)]);
  });

  const drop: PlannedFault = { operation: 'CancelAppointment', kind: 'drop', at: 'arrival' };

  test('of an appointment that has begun meanwhile is not taken for done because it is no longer ahead', async () => {
    stack.simulator.clock.set(new Date('2026-05-21T08:30:00Z'));
    stack.simulator.faults.add(drop);
    const { data } = await stack.query(cancel, { id: ids.appointment });
    expect(data).toEqual({
      cancelAppointment: { __typename: 'AppointmentOutcomeUnknown', message, patient: upcoming() },
    });
    expect(done()).toBe(0);
  });

  test('is not taken for done where a restricted account would not be shown the appointment anyway', async () => {
    for (const account of stack.simulator.world.accounts) account.linkLevel = 'Restricted';
    stack.simulator.faults.add(drop);
    const { data } = await stack.query(cancel, { id: ids.appointment });
    expect(data).toEqual({
      cancelAppointment: { __typename: 'AppointmentOutcomeUnknown', message, patient: upcoming() },
    });
    expect(done()).toBe(0);
  });

  test('is not taken for done where the account becomes restricted while the answer is on its way', async () => {
    stack.simulator.faults.add({
      operation: 'CancelAppointment',
      kind: 'transform',
      transform: (body) => {
        for (const account of stack.simulator.world.accounts) account.linkLevel = 'Restricted';
        return body.replace('>true<', '>false<');
      },
    });
    const { data } = await stack.query(cancel, { id: ids.appointment });
    expect(data).toMatchObject({ cancelAppointment: { __typename: 'AppointmentOutcomeUnknown' } });
  });
});

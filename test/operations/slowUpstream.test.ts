import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FaultKind } from '../../simulator/faults.ts';
import { startSimulator } from '../../simulator/server.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const screen = `{ gpPractice(odsCode: "X99951") { name } gpOnlineUser { patients {
  demographics { ... on GpPatientDemographics { surname } } appointments { ... on GpAppointments { upcoming { id } } }
  bookableSlots(from: "2026-05-20", to: "2026-05-20") { ... on GpBookableSlots { slots { edges { node { id } } } } } } } }`;

const book = `mutation ($id: ID!) { bookGpAppointment(input: { slotId: $id }) { __typename
  ... on GpAppointmentOutcomeUnknown { patient { appointments { ... on GpAppointments { upcoming { id } } } } } } }`;

const now = new Date('2026-05-12T08:00:00Z');

let stack: Stack;
let slotId: string;
beforeEach(async () => {
  const practices = [aPractice({ slots: [{ start: '2026-05-20T09:00:00' }] })];
  const timeouts = { headersMs: 1_000, bodyIdleMs: 1_000, overallMs: 2_000, turnMs: 30_000 };
  stack = await startStack({ world: aWorld({ practices, patients: [aPatient()] }), now, timeouts });
  const { data, errors } = await stack.query(screen);
  expect(errors).toBeUndefined();
  const { gpOnlineUser } = data as {
    gpOnlineUser: { patients: [{ bookableSlots: { slots: { edges: [{ node: { id: string } }] } } }] };
  };
  slotId = gpOnlineUser.patients[0].bookableSlots.slots.edges[0].node.id;
  stack.clearCalls();
});
afterEach(() => stack.stop());

const callCount = (operation: string) => stack.calls().filter((call) => call === operation).length;

test.each<[string, FaultKind]>([
  ['the response does not start', { kind: 'delay', ms: 5_000 }],
  ['the response stalls', { kind: 'trickle', bytes: 20, everyMs: 1_500 }],
  ['the response does not end in time', { kind: 'trickle', bytes: 20, everyMs: 50 }],
])('a read is retried once and then fails alone with UPSTREAM_TIMEOUT when %s', async (_case, fault) => {
  stack.simulator.faults.add({ operation: 'GetDemographics', times: 2, ...fault });
  const { data, errors } = await stack.query(screen);
  expect(data).toMatchObject({
    gpPractice: { name: 'Practice 1' },
    gpOnlineUser: { patients: [{ demographics: null, appointments: { upcoming: [] } }] },
  });
  expect(errors).toEqual([
    {
      message: 'The GP system took too long to respond.',
      path: ['gpOnlineUser', 'patients', 0, 'demographics'],
      locations: expect.anything() as unknown,
      extensions: { code: 'UPSTREAM_TIMEOUT', retryable: true, reference: expect.any(String) as string },
    },
  ]);
  expect(callCount('GetDemographics')).toBe(2);
});

test('a read that times out once succeeds on its retry', async () => {
  stack.simulator.faults.add({ operation: 'GetDemographics', kind: 'delay', ms: 5_000 });
  expect((await stack.query(screen)).errors).toBeUndefined();
});

test('bookGpAppointment reports success when the practice booked before the timeout', async () => {
  stack.simulator.faults.add({ operation: 'BookAppointment', kind: 'delay', ms: 5_000, at: 'after' });
  expect((await stack.query(book, { id: slotId })).data).toEqual({
    bookGpAppointment: { __typename: 'BookGpAppointmentSuccess' },
  });
  expect(callCount('BookAppointment')).toBe(1);
});

test('bookGpAppointment reports GpAppointmentOutcomeUnknown when the practice books after the follow-up read', async () => {
  stack.simulator.faults.add({ operation: 'BookAppointment', kind: 'delay', ms: 4_000, at: 'before' });
  expect((await stack.query(book, { id: slotId })).data).toEqual({
    bookGpAppointment: { __typename: 'GpAppointmentOutcomeUnknown', patient: { appointments: { upcoming: [] } } },
  });
  const isBooked = () => stack.simulator.ledger.some(({ effect }) => effect?.kind === 'booked');
  expect(isBooked()).toBe(false);
  for (let turn = 0; turn < 200 && !isBooked(); turn++) await wait(50);
  expect((await stack.query(screen)).data).toMatchObject({
    gpOnlineUser: { patients: [{ appointments: { upcoming: [{}] } }] },
  });
  expect(callCount('BookAppointment')).toBe(1);
});

test('an unreachable upstream fails each field with UPSTREAM_UNAVAILABLE, and all fields recover with the upstream', async () => {
  const { simulator } = stack;
  const { port } = new URL(simulator.endpoint);
  await simulator.stop();
  simulator.clock.advance(25 * 60_000);
  const { status, data, errors } = await stack.query(screen);
  expect({ status, data }).toEqual({
    status: 200,
    data: {
      gpPractice: null,
      gpOnlineUser: { patients: [{ demographics: null, appointments: null, bookableSlots: null }] },
    },
  });
  expect(errors?.map(({ extensions }) => extensions)).toEqual(
    Array.from({ length: 4 }, () => ({
      code: 'UPSTREAM_UNAVAILABLE',
      retryable: true,
      reference: expect.any(String) as string,
    })),
  );
  expect((await stack.query(book, { id: slotId })).errors).toMatchObject([
    { path: ['bookGpAppointment'], extensions: { code: 'UPSTREAM_UNAVAILABLE', retryable: true } },
  ]);
  const restarted = await startSimulator({ world: simulator.world, now: simulator.clock.now(), port: Number(port) });
  expect((await stack.query(screen)).errors).toBeUndefined();
  await restarted.stop();
});

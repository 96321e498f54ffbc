import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack, type StackOptions } from '../support/startStack.ts';

const screen = `{ gpPractice(odsCode: "X99951") { name } gpOnlineUser { patients {
  demographics { ... on GpPatientDemographics { surname } } appointments { ... on GpAppointments { upcoming { id } } }
  bookableSlots(from: "2026-05-20", to: "2026-05-20") { ... on GpBookableSlots { slots { edges { node { id } } } } } } } }`;

const book = `mutation ($id: ID!) { bookGpAppointment(input: { slotId: $id }) { __typename
  ... on GpAppointmentOutcomeUnknown { patient { appointments { ... on GpAppointments { upcoming { id } } } } } } }`;

let stack: Stack;
afterEach(() => stack.stop());

const relationshipId = '00000000-0000-4000-8000-000000000001';
const reads = ['GetAvailableAppointments', 'GetDemographics', 'GetPatientAppointments', 'GetUserOptions'];
const sortedCalls = () => stack.calls().toSorted();
const callCount = (operation: string) => stack.calls().filter((call) => call === operation).length;
const violations = () => stack.simulator.ledger.filter(({ violation }) => violation !== undefined);
const isBooked = () => stack.simulator.ledger.some(({ effect }) => effect?.kind === 'booked');
const timeoutError = (...path: (string | number)[]) =>
  expect.objectContaining({
    message: 'The request took too long.',
    path,
    extensions: { code: 'DEADLINE_EXCEEDED', retryable: true, reference: expect.any(String) as string },
  }) as unknown;

/** Starts a stack with a short request timeout by default, runs the screen query once and returns a slot id. */
async function start(requestTimeoutMs = 1_000, options: StackOptions = {}): Promise<string> {
  const world = aWorld({
    practices: [aPractice({ slots: [{ start: '2026-05-20T09:00:00' }] })],
    patients: [aPatient(), aPatient()],
  });
  stack = await startStack({
    world,
    now: new Date('2026-05-12T08:00:00Z'),
    // Each request reads the account first, so that its calls wait for each other.
    settings: { requestTimeoutMs, accountMemoryMs: 0 },
    ...options,
  });
  const { data, errors } = await stack.query(screen);
  expect(errors).toBeUndefined();
  stack.clearCalls();
  const { gpOnlineUser } = data as {
    gpOnlineUser: { patients: [{ bookableSlots: { slots: { edges: [{ node: { id: string } }] } } }] };
  };
  return gpOnlineUser.patients[0].bookableSlots.slots.edges[0].node.id;
}

async function waitUntil(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !condition(); turn++) await wait(25);
  expect(condition()).toBe(true);
}

/** Sends a query and disconnects when its first call of this operation arrives upstream. */
async function disconnectAt(operation: string, query: string, variables = {}, as = 'patient-1'): Promise<void> {
  const before = callCount(operation);
  const leaving = request(`${stack.url}/graphql`, {
    method: 'POST',
    agent: false,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await stack.tokenFor(as)}` },
  });
  const closed = new Promise((resolve) => leaving.once('close', resolve));
  leaving.on('error', () => undefined).end(JSON.stringify({ query, variables }));
  await waitUntil(() => callCount(operation) > before);
  leaving.destroy();
  await closed;
}

test('a request at its deadline returns what it has, reports DEADLINE_EXCEEDED for the rest and sends no further call', async () => {
  await start();
  stack.simulator.faults.add({ operation: 'GetUserOptions', kind: 'delay', ms: 1_800 });
  const { data, errors } = await stack.query(screen);
  expect(data).toEqual({
    gpPractice: { name: 'Practice 1' },
    gpOnlineUser: {
      patients: [{ demographics: { surname: expect.any(String) as string }, appointments: null, bookableSlots: null }],
    },
  });
  const path = ['gpOnlineUser', 'patients', 0];
  expect(errors).toHaveLength(2);
  for (const field of ['appointments', 'bookableSlots']) expect(errors).toContainEqual(timeoutError(...path, field));
  await waitUntil(() => stack.simulator.ledger.every(({ status }) => status === 200));
  expect((await stack.query('{ gpOnlineUser { patients { accessLevel } } }')).errors).toBeUndefined();
  expect(stack.calls()).toEqual(['GetDemographics', 'GetUserOptions', 'GetUserOptions']);
  expect(violations()).toEqual([]);
});

test('a session stays usable when the deadline passes during a read whose response arrives later', async () => {
  await start();
  stack.simulator.faults.add({ operation: 'GetDemographics', kind: 'delay', ms: 1_800 });
  expect((await stack.query(screen)).errors).toContainEqual(
    timeoutError('gpOnlineUser', 'patients', 0, 'demographics'),
  );
  await waitUntil(() => stack.simulator.ledger.every(({ status }) => status === 200));
  const sent = stack.calls();
  expect(callCount('GetDemographics')).toBe(1);
  expect((await stack.query(screen)).errors).toBeUndefined();
  expect(stack.calls().slice(sent.length).toSorted()).toEqual(reads);
  expect(violations()).toEqual([]);
});

test('a read without a response is not retried after the deadline, and the next request opens a new session', async () => {
  await start(700, { timeouts: { headersMs: 1_500 } });
  stack.simulator.faults.add({ operation: 'GetUserOptions', kind: 'delay', ms: 4_000 });
  expect((await stack.query(screen)).errors).toHaveLength(2);
  await waitUntil(() => stack.logLines.some(({ outcome }) => outcome === 'UPSTREAM_TIMEOUT'));
  expect((await stack.query(screen)).errors).toBeUndefined();
  expect(sortedCalls().filter((call) => call.includes('Session'))).toEqual([
    'BeginPatientSession',
    'CompletePatientSession',
  ]);
  expect(callCount('GetUserOptions')).toBe(2);
});

test('bookGpAppointment reports GpAppointmentOutcomeUnknown when the deadline passes during the booking call', async () => {
  const id = await start();
  stack.simulator.faults.add({ operation: 'BookAppointment', kind: 'delay', ms: 3_000, at: 'before' });
  const { data, errors } = await stack.query(book, { id });
  expect(data).toEqual({
    bookGpAppointment: { __typename: 'GpAppointmentOutcomeUnknown', patient: { appointments: null } },
  });
  expect(errors).toEqual([timeoutError('bookGpAppointment', 'patient', 'appointments')]);
  await waitUntil(isBooked);
  expect(callCount('BookAppointment')).toBe(1);
  await waitUntil(() => stack.simulator.ledger.every(({ status }) => status === 200));
  expect((await stack.query(screen)).data).toMatchObject({
    gpOnlineUser: { patients: [{ appointments: { upcoming: [{}] } }] },
  });
  expect(violations()).toEqual([]);
});

test('bookGpAppointment fails with DEADLINE_EXCEEDED and sends no booking when the deadline passes before the booking call', async () => {
  const id = await start();
  stack.simulator.faults.add({ operation: 'GetUserOptions', kind: 'delay', ms: 1_800 });
  const { data, errors } = await stack.query(book, { id });
  expect(data).toEqual({ bookGpAppointment: null });
  expect(errors).toEqual([timeoutError('bookGpAppointment')]);
  await waitUntil(() => stack.simulator.ledger.every(({ status }) => status === 200));
  expect((await stack.query(screen)).errors).toBeUndefined();
  expect(callCount('BookAppointment')).toBe(0);
  expect(violations()).toEqual([]);
});

test('bookGpAppointment sends nothing more when the deadline passes while its session is opened', async () => {
  const id = await start();
  stack.simulator.endPatientSessions(relationshipId);
  stack.simulator.clock.advance(25 * 60_000);
  stack.simulator.faults.add({ operation: 'BeginPatientSession', kind: 'delay', ms: 1_800 });
  expect((await stack.query(book, { id })).errors).toEqual([timeoutError('bookGpAppointment')]);
  await waitUntil(() => stack.simulator.ledger.every(({ status }) => status === 200));
  expect((await stack.query('{ __typename }')).errors).toBeUndefined();
  expect([callCount('CompletePatientSession'), callCount('BookAppointment')]).toEqual([0, 0]);
});

test('a disconnected client has no further calls sent, and a waiting client receives its response', async () => {
  await start(30_000);
  stack.simulator.faults.add({ operation: 'GetUserOptions', kind: 'delay', ms: 1_000 });
  await disconnectAt('GetUserOptions', screen);
  const other = stack.query(
    '{ gpOnlineUser { patients { demographics { ... on GpPatientDemographics { surname } } } } }',
  );
  expect((await other).errors).toBeUndefined();
  expect(sortedCalls()).toEqual(['GetDemographics', 'GetDemographics', 'GetUserOptions']);
  expect(violations()).toEqual([]);
});

test('a disconnected client does not abort a handshake that other clients share', async () => {
  await start(30_000);
  stack.simulator.clock.advance(25 * 60_000);
  stack.simulator.faults.add({ operation: 'BeginPatientSession', kind: 'delay', ms: 1_000 });
  const leaving = disconnectAt('BeginPatientSession', screen);
  const staying = Array.from({ length: 3 }, () => stack.query(screen));
  await leaving;
  for (const response of await Promise.all(staying)) expect(response.errors).toBeUndefined();
  expect(callCount('CompletePatientSession')).toBe(1);
  expect(violations()).toEqual([]);
});

test('a disconnected client does not abort a practice read that other clients share', async () => {
  await start(30_000);
  stack.simulator.clock.advance(25 * 60_000);
  stack.simulator.faults.add({ operation: 'CreateEndUserSession', kind: 'delay', ms: 1_000 });
  const leaving = disconnectAt('CreateEndUserSession', screen);
  await waitUntil(() => callCount('CreateEndUserSession') === 1);
  const staying = stack.query(screen, {}, { as: 'patient-2' });
  await leaving;
  expect((await staying).errors).toBeUndefined();
  expect(callCount('GetClinicalVersionInformation')).toBe(1);
});

test('a disconnected client has no booking sent that was not already sent', async () => {
  const id = await start(30_000);
  stack.simulator.faults.add({ operation: 'GetUserOptions', kind: 'delay', ms: 1_000 });
  await disconnectAt('GetUserOptions', book, { id });
  expect((await stack.query(screen)).errors).toBeUndefined();
  expect(callCount('BookAppointment')).toBe(0);
});

test('a disconnected client has its booking made once when it was already sent', async () => {
  const id = await start(30_000);
  stack.simulator.faults.add({ operation: 'BookAppointment', kind: 'delay', ms: 1_000, at: 'before' });
  await disconnectAt('BookAppointment', book, { id });
  expect((await stack.query(screen)).data).toMatchObject({
    gpOnlineUser: { patients: [{ appointments: { upcoming: [{}] } }] },
  });
  expect(callCount('BookAppointment')).toBe(1);
  expect(violations()).toEqual([]);
});

import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack, type StackOptions } from '../support/startStack.ts';

const screen = `{ practice(odsCode: "X99951") { name } me { patients {
  demographics { ... on PatientDemographics { surname } } appointments { ... on Appointments { upcoming { id } } }
  bookableSlots(from: "2026-05-20", to: "2026-05-20") { ... on BookableSlots { slots { id } } } } } }`;

const book = `mutation ($id: ID!) { bookAppointment(input: { slotId: $id }) { __typename
  ... on AppointmentOutcomeUnknown { patient { appointments { ... on Appointments { upcoming { id } } } } } } }`;

let stack: Stack;
afterEach(() => stack.stop());

const patientsId = '00000000-0000-4000-8000-000000000001';
const reads = ['GetAvailableAppointments', 'GetDemographics', 'GetPatientAppointments', 'GetUserOptions'];
const arrived = () => stack.calls().toSorted();
const timesOf = (operation: string) => stack.calls().filter((call) => call === operation).length;
const violations = () => stack.simulator.ledger.filter(({ violation }) => violation !== undefined);
const isBooked = () => stack.simulator.ledger.some(({ effect }) => effect?.kind === 'booked');
const late = (...path: (string | number)[]) =>
  expect.objectContaining({
    message: 'A system behind this service took too long to answer.',
    path,
    extensions: { code: 'UPSTREAM_TIMEOUT', retryable: true, reference: expect.any(String) as string },
  }) as unknown;

/** Somebody whose screen has been seen once, and a slot on it; time for a request is short unless told otherwise. */
async function start(requestTimeoutMs = 1_000, options: StackOptions = {}): Promise<string> {
  const world = aWorld({
    practices: [aPractice({ slots: [{ start: '2026-05-20T09:00:00' }] })],
    patients: [aPatient(), aPatient()],
  });
  stack = await startStack({
    world,
    now: new Date('2026-05-12T08:00:00Z'),
    subgraph: { requestTimeoutMs },
    ...options,
  });
  const { data, errors } = await stack.query(screen);
  expect(errors).toBeUndefined();
  stack.clearCalls();
  const { me } = data as { me: { patients: [{ bookableSlots: { slots: [{ id: string }] } }] } };
  return me.patients[0].bookableSlots.slots[0].id;
}

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !isSo(); turn++) await wait(25);
  expect(isSo()).toBe(true);
}

/** Asks and goes away when the first call of this name has arrived upstream. */
async function goAwayAt(operation: string, query: string, variables = {}, as = 'patient-1'): Promise<void> {
  const before = timesOf(operation);
  const leaving = request(`${stack.url}/graphql`, {
    method: 'POST',
    agent: false,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await stack.tokenFor(as)}` },
  });
  const gone = new Promise((closed) => leaving.once('close', closed));
  leaving.on('error', () => undefined).end(JSON.stringify({ query, variables }));
  await until(() => timesOf(operation) > before);
  leaving.destroy();
  await gone;
}

describe('when the time of a request is over', () => {
  test('every field that waits is told as late, the rest is there, and what was not sent is not sent', async () => {
    await start();
    stack.simulator.faults.add({ operation: 'GetUserOptions', kind: 'delay', ms: 1_800 });
    const { data, errors } = await stack.query(screen);
    expect(data).toEqual({
      practice: { name: 'Practice 1' },
      me: {
        patients: [
          { demographics: { surname: expect.any(String) as string }, appointments: null, bookableSlots: null },
        ],
      },
    });
    const path = ['me', 'patients', 0];
    expect(errors).toHaveLength(2);
    for (const field of ['appointments', 'bookableSlots']) expect(errors).toContainEqual(late(...path, field));
    await until(() => stack.simulator.ledger.every(({ status }) => status === 200));
    expect((await stack.query('{ me { patients { accessLevel } } }')).errors).toBeUndefined();
    expect(stack.calls()).toEqual(['GetDemographics', 'GetUserOptions', 'GetUserOptions']);
    expect(violations()).toEqual([]);
  });

  test('over a read that is on its way, the session goes on once that has been answered', async () => {
    await start();
    stack.simulator.faults.add({ operation: 'GetDemographics', kind: 'delay', ms: 1_800 });
    expect((await stack.query(screen)).errors).toContainEqual(late('me', 'patients', 0, 'demographics'));
    await until(() => stack.simulator.ledger.every(({ status }) => status === 200));
    const sent = stack.calls();
    expect(timesOf('GetDemographics')).toBe(1);
    expect((await stack.query(screen)).errors).toBeUndefined();
    expect(stack.calls().slice(sent.length).toSorted()).toEqual(reads);
    expect(violations()).toEqual([]);
  });

  test('over a read that is never answered, it is not asked again, and the next request opens a new session', async () => {
    await start(700, { timeouts: { headersMs: 1_500 } });
    stack.simulator.faults.add({ operation: 'GetUserOptions', kind: 'delay', ms: 4_000 });
    expect((await stack.query(screen)).errors).toHaveLength(2);
    await until(() => stack.logLines.some(({ outcome }) => outcome === 'UPSTREAM_TIMEOUT'));
    expect((await stack.query(screen)).errors).toBeUndefined();
    expect(arrived().filter((call) => call.includes('Session'))).toEqual([
      'BeginPatientSession',
      'CompletePatientSession',
    ]);
    expect(timesOf('GetUserOptions')).toBe(2);
  });

  test('over a booking that was sent, it is told as not known, and may yet be made', async () => {
    const id = await start();
    stack.simulator.faults.add({ operation: 'BookAppointment', kind: 'delay', ms: 3_000, at: 'before' });
    const { data, errors } = await stack.query(book, { id });
    expect(data).toEqual({
      bookAppointment: { __typename: 'AppointmentOutcomeUnknown', patient: { appointments: null } },
    });
    expect(errors).toEqual([late('bookAppointment', 'patient', 'appointments')]);
    await until(isBooked);
    expect(timesOf('BookAppointment')).toBe(1);
    await until(() => stack.simulator.ledger.every(({ status }) => status === 200));
    expect((await stack.query(screen)).data).toMatchObject({
      me: { patients: [{ appointments: { upcoming: [{}] } }] },
    });
    expect(violations()).toEqual([]);
  });

  test('before a booking was sent, it never is, and that is told as an error', async () => {
    const id = await start();
    stack.simulator.faults.add({ operation: 'GetUserOptions', kind: 'delay', ms: 1_800 });
    const { data, errors } = await stack.query(book, { id });
    expect(data).toEqual({ bookAppointment: null });
    expect(errors).toEqual([late('bookAppointment')]);
    await until(() => stack.simulator.ledger.every(({ status }) => status === 200));
    expect((await stack.query(screen)).errors).toBeUndefined();
    expect(timesOf('BookAppointment')).toBe(0);
    expect(violations()).toEqual([]);
  });

  test('while a session is opened for a booking, nothing more of it is sent', async () => {
    const id = await start();
    stack.simulator.endPatientSessions(patientsId);
    stack.simulator.clock.advance(25 * 60_000);
    stack.simulator.faults.add({ operation: 'BeginPatientSession', kind: 'delay', ms: 1_800 });
    expect((await stack.query(book, { id })).errors).toEqual([late('bookAppointment')]);
    await until(() => stack.simulator.ledger.every(({ status }) => status === 200));
    expect((await stack.query('{ __typename }')).errors).toBeUndefined();
    expect([timesOf('CompletePatientSession'), timesOf('BookAppointment')]).toEqual([0, 0]);
  });
});

describe('a caller who has gone away', () => {
  test('has no more calls sent, and the others who wait get theirs', async () => {
    await start(30_000);
    stack.simulator.faults.add({ operation: 'GetUserOptions', kind: 'delay', ms: 1_000 });
    await goAwayAt('GetUserOptions', screen);
    const other = stack.query('{ me { patients { demographics { ... on PatientDemographics { surname } } } } }');
    expect((await other).errors).toBeUndefined();
    expect(arrived()).toEqual(['GetDemographics', 'GetDemographics', 'GetUserOptions']);
    expect(violations()).toEqual([]);
  });

  test('does not take the handshake of others along', async () => {
    await start(30_000);
    stack.simulator.clock.advance(25 * 60_000);
    stack.simulator.faults.add({ operation: 'BeginPatientSession', kind: 'delay', ms: 1_000 });
    const leaving = goAwayAt('BeginPatientSession', screen);
    const staying = Array.from({ length: 3 }, () => stack.query(screen));
    await leaving;
    for (const answer of await Promise.all(staying)) expect(answer.errors).toBeUndefined();
    expect(timesOf('CompletePatientSession')).toBe(1);
    expect(violations()).toEqual([]);
  });

  test('does not take what others wait for of the practice along', async () => {
    await start(30_000);
    stack.simulator.clock.advance(25 * 60_000);
    stack.simulator.faults.add({ operation: 'CreateEndUserSession', kind: 'delay', ms: 1_000 });
    const leaving = goAwayAt('CreateEndUserSession', screen);
    await until(() => timesOf('CreateEndUserSession') === 1);
    const staying = stack.query(screen, {}, { as: 'patient-2' });
    await leaving;
    expect((await staying).errors).toBeUndefined();
    expect(timesOf('GetClinicalVersionInformation')).toBe(1);
  });

  test('has no booking sent that was not sent yet', async () => {
    const id = await start(30_000);
    stack.simulator.faults.add({ operation: 'GetUserOptions', kind: 'delay', ms: 1_000 });
    await goAwayAt('GetUserOptions', book, { id });
    expect((await stack.query(screen)).errors).toBeUndefined();
    expect(timesOf('BookAppointment')).toBe(0);
  });

  test('has a booking made that was sent, once', async () => {
    const id = await start(30_000);
    stack.simulator.faults.add({ operation: 'BookAppointment', kind: 'delay', ms: 1_000, at: 'before' });
    await goAwayAt('BookAppointment', book, { id });
    expect((await stack.query(screen)).data).toMatchObject({
      me: { patients: [{ appointments: { upcoming: [{}] } }] },
    });
    expect(timesOf('BookAppointment')).toBe(1);
    expect(violations()).toEqual([]);
  });
});

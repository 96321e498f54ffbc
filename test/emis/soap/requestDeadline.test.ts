import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../../../simulator/world/builders.ts';
import { DeadlineExceededError } from '../../../src/domain/DeadlineExceededError.ts';
import { RequestDeadline } from '../../../src/domain/RequestDeadline.ts';
import type { SoapEmisClientOptions } from '../../../src/emis/soap/SoapEmisClientOptions.ts';
import { readAppointments, rejectionOf, startHoldingClient } from '../../support/startClient.ts';

/** Starts a client whose calls belong to the request that is current. The sessions of two people are open. */
async function startWithRequests(options: Partial<SoapEmisClientOptions> = {}) {
  const current = new AsyncLocalStorage<RequestDeadline>();
  const practices = [aPractice({ slots: [{ start: '2026-05-13T09:00:00', slotId: '1001' }] })];
  const world = aWorld({ practices, patients: [aPatient(), aPatient()] });
  const started = await startHoldingClient({
    world,
    client: { currentDeadline: () => current.getStore(), ...options },
  });
  for (const { subject } of world.people) await started.client.demographics(started.link(subject));
  started.simulator.clearLedger();
  return {
    ...started,
    /** Makes calls on behalf of a request. */
    during: <T>(time: RequestDeadline, call: () => Promise<T>): Promise<T> => current.run(time, call),
  };
}

test('queued calls fail at once when their request ends, are not sent and leave the queue', async () => {
  const { client, link, calls, hold, during, violations } = await startWithRequests({
    limits: { maxCallsPerSession: 3 },
  });
  const inProgress = hold('GetDemographics');
  const first = client.demographics(link());
  const time = new RequestDeadline();
  const queued = [
    during(time, () => client.account(link())),
    during(time, () => client.bookAppointment(link(), { slotNumber: '1001' })),
    during(time, () => client.appointments(link(), 'none')),
  ].map(rejectionOf);
  await inProgress.waitForCalls();
  time.expire();
  for (const error of await Promise.all(queued)) {
    expect(error).toBeInstanceOf(DeadlineExceededError);
    expect(error).toMatchObject({ code: 'UPSTREAM_TIMEOUT', isRetryable: true });
  }
  expect(calls()).toEqual(['GetDemographics']);
  const others = [0, 1, 2].map((index) => readAppointments({ client }, link(), index));
  inProgress.release();
  await Promise.all([first, ...others]);
  expect(calls()).toEqual(['GetDemographics', ...others.map(() => 'GetPatientAppointments')]);
  expect(violations()).toEqual([]);
});

test('a call that waits for a connection is not sent when its request ends, and its session stays usable', async () => {
  const { client, link, calls, hold, during, violations } = await startWithRequests({ limits: { maxConnections: 1 } });
  const inProgress = hold('GetDemographics');
  const first = client.demographics(link('patient-1'));
  await inProgress.waitForCalls();
  const time = new RequestDeadline();
  const book = () => client.bookAppointment(link('patient-2'), { slotNumber: '1001' });
  const booking = rejectionOf(during(time, book));
  // In these turns the call leaves the queue of its session and joins the queue for a connection.
  for (let turns = 0; turns < 10; turns++) await nextTurn();
  time.expire();
  expect(await booking).toBeInstanceOf(DeadlineExceededError);
  inProgress.release();
  await first;
  expect(await book()).toEqual({ kind: 'done', value: undefined });
  expect(calls()).toEqual(['GetDemographics', 'BookAppointment']);
  expect(violations()).toEqual([]);
});

test('no call is sent for a request that has already ended', async () => {
  const { client, link, calls, during } = await startWithRequests();
  const time = new RequestDeadline();
  time.expire();
  const registration = { odsCode: 'X99951', accountId: '1', linkageKey: 'K', surname: 'B', dateOfBirth: '1980-02-29' };
  for (const call of [
    () => client.demographics(link()),
    () => client.bookAppointment(link(), { slotNumber: '1001' }),
    () => client.practiceSettings(link().subject, link().odsCode),
    () => client.registerWithLinkageKey(link().subject, registration),
  ]) {
    expect(await rejectionOf(during<unknown>(time, call))).toBeInstanceOf(DeadlineExceededError);
  }
  expect(calls()).toEqual([]);
});

test('a booking that was sent is awaited until the deadline for changes and then reported as lost', async () => {
  const { client, link, hold, during } = await startWithRequests();
  const book = () => client.bookAppointment(link(), { slotNumber: '1001' });

  const awaited = hold('BookAppointment');
  const time = new RequestDeadline();
  const done = during(time, book);
  await awaited.waitForCalls();
  time.expire();
  awaited.release();
  expect(await done).toEqual({ kind: 'done', value: undefined });

  const tooLate = hold('BookAppointment');
  const later = new RequestDeadline();
  const lost = during(later, book);
  await tooLate.waitForCalls();
  later.expireForWrites();
  expect(await lost).toEqual({ kind: 'lost' });
  tooLate.release();
});

test('a registration that was sent is awaited to its end, because the response holds the key', async () => {
  const { client, link, hold, during } = await startWithRequests();
  const inProgress = hold('RegisterWithLinkageKey');
  const time = new RequestDeadline();
  const registration = { odsCode: 'X99951', accountId: '1', linkageKey: 'K', surname: 'B', dateOfBirth: '1980-02-29' };
  const outcome = during(time, () => client.registerWithLinkageKey(link().subject, registration));
  await inProgress.waitForCalls();
  time.expireForWrites();
  inProgress.release();
  expect(await outcome).toEqual({ kind: 'refused', refusal: 'noSuchOnlineAccount' });
});

test('a request that shares the opening of an End User Session opens one itself when the deadline of the first request expires', async () => {
  const { client, hold, during, calls, violations } = await startWithRequests();
  const opening = hold('CreateEndUserSession');
  const [first, second] = [new RequestDeadline(), new RequestDeadline()];
  const failed = rejectionOf(during(first, () => client.practice('somebody new', 'Z99998')));
  const shared = rejectionOf(during(second, () => client.practice('somebody new', 'Z99999')));
  await opening.waitForCalls();
  first.expire();
  expect(await failed).toBeInstanceOf(DeadlineExceededError);
  await opening.waitForCalls(2);
  opening.release();
  expect(await shared).toMatchObject({ refusal: 'noSuchPractice' });
  expect(calls().filter((call) => call === 'CreateEndUserSession')).toHaveLength(2);
  expect(violations()).toEqual([]);
});

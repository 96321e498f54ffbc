import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import { RequestTime } from '../../src/domain/requestTime.ts';
import { DeadlineExceededError } from '../../src/domain/DeadlineExceededError.ts';
import type { SoapEmisClientOptions } from '../../src/emis/soap/SoapEmisClientOptions.ts';
import { startClient, thrownBy, type Started } from './startClient.ts';

/** A client whose calls are for whichever request is the present one; the sessions of two people are open. */
async function startTimed(options: Partial<SoapEmisClientOptions> = {}) {
  const present = new AsyncLocalStorage<RequestTime>();
  const practices = [aPractice({ slots: [{ start: '2026-05-13T09:00:00', slotId: '1001' }] })];
  const world = aWorld({ practices, patients: [aPatient(), aPatient()] });
  const started = await startClient({ world, client: { requestTime: () => present.getStore(), ...options } });
  for (const { subject } of world.people) await started.client.demographics(started.link(subject));
  started.simulator.clearLedger();
  return {
    ...started,
    /** Asks on behalf of a request. */
    during: <T>(time: RequestTime, ask: () => Promise<T>): Promise<T> => present.run(time, ask),
  };
}

async function arrival({ calls }: Started, operation: string): Promise<void> {
  for (let turn = 0; turn < 400 && !calls().includes(operation); turn++) await wait(10);
  expect(calls()).toContain(operation);
}

test('what waits for its turn is told at once, is not sent, and takes nobody’s place', async () => {
  const started = await startTimed({ limits: { callsPerSession: 3 } });
  const { client, simulator, link, calls, during, violations } = started;
  simulator.faults.add({ operation: 'GetDemographics', kind: 'delay', ms: 500 });
  const first = client.demographics(link());
  const time = new RequestTime();
  const waiting = [
    during(time, () => client.account(link())),
    during(time, () => client.bookAppointment(link(), { slotNumber: '1001' })),
    during(time, () => client.appointments(link(), 'none')),
  ].map(thrownBy);
  await arrival(started, 'GetDemographics');
  time.end();
  for (const error of await Promise.all(waiting)) {
    expect(error).toBeInstanceOf(DeadlineExceededError);
    expect(error).toMatchObject({ code: 'UPSTREAM_TIMEOUT', isRetryable: true });
  }
  expect(calls()).toEqual(['GetDemographics']);
  const others = [client.messages(link()), client.messages(link()), client.messages(link())];
  await Promise.all([first, ...others]);
  expect(calls()).toEqual(['GetDemographics', 'GetMessages', 'GetMessages', 'GetMessages']);
  expect(violations()).toEqual([]);
});

test('what waits for a connection is not sent either, and its session goes on', async () => {
  const started = await startTimed({ limits: { connections: 1 } });
  const { client, simulator, link, calls, during, violations } = started;
  simulator.faults.add({ operation: 'GetDemographics', kind: 'delay', ms: 500 });
  const first = client.demographics(link('patient-1'));
  await arrival(started, 'GetDemographics');
  const time = new RequestTime();
  const book = () => client.bookAppointment(link('patient-2'), { slotNumber: '1001' });
  const booking = thrownBy(during(time, book));
  // Past its queue and into the one for a connection.
  await wait(50);
  time.end();
  expect(await booking).toBeInstanceOf(DeadlineExceededError);
  await first;
  expect(await book()).toEqual({ kind: 'done', value: undefined });
  expect(calls()).toEqual(['GetDemographics', 'BookAppointment']);
  expect(violations()).toEqual([]);
});

test('nothing is sent for a request that is over already', async () => {
  const { client, link, calls, during } = await startTimed();
  const time = new RequestTime();
  time.end();
  const registration = { odsCode: 'X99951', accountId: '1', linkageKey: 'K', surname: 'B', dateOfBirth: '1980-02-29' };
  for (const ask of [
    () => client.demographics(link()),
    () => client.bookAppointment(link(), { slotNumber: '1001' }),
    () => client.practiceSettings(link().subject, link().odsCode),
    () => client.registerWithLinkageKey(link().subject, registration),
  ]) {
    expect(await thrownBy(during<unknown>(time, ask))).toBeInstanceOf(DeadlineExceededError);
  }
  expect(calls()).toEqual([]);
});

test('a booking that was sent is waited for a little longer, and then told as lost', async () => {
  const started = await startTimed();
  const { client, simulator, link, during } = started;
  simulator.faults.add({ operation: 'BookAppointment', kind: 'delay', ms: 500, times: 2 });
  const book = () => client.bookAppointment(link(), { slotNumber: '1001' });
  const [time, later] = [new RequestTime(), new RequestTime()];
  const patient = during(time, book);
  await arrival(started, 'BookAppointment');
  time.end();
  expect(await patient).toEqual({ kind: 'done', value: undefined });
  simulator.clearLedger();
  const impatient = during(later, book);
  await arrival(started, 'BookAppointment');
  later.endForChanges();
  expect(await impatient).toEqual({ kind: 'lost' });
});

test('a registration that was sent is waited for to its end, for the sake of the key', async () => {
  const started = await startTimed();
  const { client, simulator, link, during } = started;
  simulator.faults.add({ operation: 'RegisterWithLinkageKey', kind: 'delay', ms: 500 });
  const time = new RequestTime();
  const registration = { odsCode: 'X99951', accountId: '1', linkageKey: 'K', surname: 'B', dateOfBirth: '1980-02-29' };
  const outcome = during(time, () => client.registerWithLinkageKey(link().subject, registration));
  await arrival(started, 'RegisterWithLinkageKey');
  time.endForChanges();
  expect(await outcome).toEqual({ kind: 'refused', refusal: 'noSuchOnlineAccount' });
});

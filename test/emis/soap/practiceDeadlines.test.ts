import { AsyncLocalStorage } from 'node:async_hooks';
import { expect, test } from 'vitest';
import { DeadlineExceededError } from '../../../src/domain/DeadlineExceededError.ts';
import { RequestDeadline } from '../../../src/domain/RequestDeadline.ts';
import { rejectionOf, startHoldingClient } from '../../support/startClient.ts';

/** Starts a client whose calls belong to the request that is current. Each person has an End User Session. */
async function startWithRequests(subjects: readonly string[]) {
  const current = new AsyncLocalStorage<RequestDeadline>();
  const started = await startHoldingClient({ client: { currentDeadline: () => current.getStore() } });
  const { client, simulator } = started;
  for (const subject of subjects) await rejectionOf(client.practice(subject, 'NOWHERE'));
  client.invalidatePractice('NOWHERE');
  simulator.clearLedger();
  const during = <T>(deadline: RequestDeadline, call: () => Promise<T>): Promise<T> => current.run(deadline, call);
  return { ...started, during, odsCode: started.link().odsCode };
}

test.each([
  ['GetClinicalVersionInformation', 'practice'],
  ['GetPracticeSettings', 'practiceSettings'],
] as const)(
  'a request that is over during %s fails, and one that waits for it reads itself',
  async (operation, read) => {
    const { client, calls, during, hold, odsCode, violations } = await startWithRequests(['first', 'second']);
    const held = hold(operation);
    const [first, second] = [new RequestDeadline(), new RequestDeadline()];
    const failed = rejectionOf(during<unknown>(first, () => client[read]('first', odsCode)));
    await held.waitForCalls();
    const shared = during<unknown>(second, () => client[read]('second', odsCode));
    first.expire();
    expect(await failed).toBeInstanceOf(DeadlineExceededError);
    await held.waitForCalls(2);
    held.release();
    expect(await shared).toBeDefined();
    expect(calls().filter((call) => call === operation)).toHaveLength(2);
    expect(violations()).toEqual([]);
  },
);

test('a practice whose lookup times out is not asked for again by the requests that wait for it', async () => {
  const { client, calls, odsCode, simulator, hold } = await startWithRequests(['first', 'second']);
  simulator.faults.add({
    kind: 'raw',
    at: 'arrival',
    status: 504,
    body: '',
    operation: 'GetClinicalVersionInformation',
    times: 2,
  });
  const held = hold('GetClinicalVersionInformation');
  const lookups = ['first', 'second'].map((subject) => rejectionOf(client.practice(subject, odsCode)));
  await held.waitForCalls();
  held.release();
  for (const error of await Promise.all(lookups)) expect(error).toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
  expect(calls()).toEqual(['GetClinicalVersionInformation', 'GetClinicalVersionInformation']);
});

test.each([
  ['GetClinicalVersionInformation', 'practice', 10],
  ['GetPracticeSettings', 'practiceSettings', 5],
] as const)(
  '%s that refreshes a cached value is tried again although the request that started it is over',
  async (operation, read, lifetimeMinutes) => {
    const { client, calls, during, hold, odsCode, simulator } = await startWithRequests(['first']);
    const countCalls = () => calls().filter((call) => call === operation).length;
    await client[read]('first', odsCode);
    simulator.clock.advance(lifetimeMinutes * 0.95 * 60_000);
    // The first attempt finds that its session has ended.
    simulator.endAllSessions();
    const held = hold(operation);
    const request = new RequestDeadline();
    await during<unknown>(request, () => client[read]('first', odsCode));
    await held.waitForCalls();
    request.expire();
    held.release();
    await expect.poll(countCalls).toBe(3);
  },
);

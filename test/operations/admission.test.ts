import { afterEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startHoldingProxy, type HoldingProxy } from '../support/startHoldingProxy.ts';
import { startStack, type Stack } from '../support/startStack.ts';
import { generousLoad } from '../support/testSettings.ts';

const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

const read = '{ gpOnlineUser { patients { demographics { ... on GpPatientDemographics { surname } } } } }';
const mutation = `mutation ($input: SendGpMessageInput!) { sendGpMessage(input: $input) { __typename } }`;

/** Starts a stack for two people whose responses can be held back. */
async function start(load: Partial<typeof generousLoad>): Promise<{ stack: Stack; proxy: HoldingProxy }> {
  const proxies: HoldingProxy[] = [];
  const stack = await startStack({
    world: aWorld({ practices: [aPractice()], patients: [aPatient(), aPatient()] }),
    settings: { load: { ...generousLoad, ...load } },
    through: async (endpoint) => {
      proxies.push(await startHoldingProxy(endpoint));
      return proxies[0]?.endpoint ?? '';
    },
  });
  const [proxy] = proxies;
  if (!proxy) throw new Error('The proxy was not started.');
  cleanUps.push(
    () => stack.stop(),
    () => proxy.stop(),
  );
  return { stack, proxy };
}

test('a request beyond the limit gets OVERLOADED with HTTP 503 and Retry-After as a whole, and nothing is sent for it', async () => {
  const { stack, proxy } = await start({ maxRequests: 1 });
  const held = proxy.hold('GetDemographics');
  const first = stack.query(read);
  await held.waitForCalls();
  stack.clearCalls();
  for (const query of [read, `{ __typename }`, mutation]) {
    const refused = await stack.query(
      query,
      { input: { patientId: 'x', subject: 's', body: 'b', recipientIds: [] } },
      { as: 'patient-2' },
    );
    expect(refused).toEqual({
      status: 503,
      retryAfter: '1',
      errors: [
        {
          message: expect.any(String) as string,
          extensions: { code: 'OVERLOADED', retryable: true, retryAfterSeconds: 1 },
        },
      ],
    });
  }
  expect(stack.calls()).toEqual([]);
  held.release();
  expect((await first).errors).toBeUndefined();
  expect(await stack.query(read, {}, { as: 'patient-2' })).toMatchObject({ status: 200, data: { gpOnlineUser: {} } });
});

test('readiness and liveness respond while requests are refused', async () => {
  const { stack, proxy } = await start({ maxRequests: 1 });
  const held = proxy.hold('GetDemographics');
  const first = stack.query(read);
  await held.waitForCalls();
  expect((await stack.query(read, {}, { as: 'patient-2' })).status).toBe(503);
  for (const path of ['/healthz', '/readyz']) expect((await fetch(stack.url + path)).status).toBe(200);
  held.release();
  await first;
});

test('a person who refers to many practices in one request leaves upstream calls to others', async () => {
  const { stack, proxy } = await start({ maxCalls: 8 });
  await stack.query(read, {}, { as: 'patient-2' });
  const held = proxy.hold('GetClinicalVersionInformation');
  const representations = Array.from({ length: 40 }, (_, at) => ({
    __typename: 'Practice',
    odsCode: `Z${10_000 + at}`,
  }));
  const unknown = stack.query(
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }',
    { representations },
  );
  await held.waitForCalls(2);
  expect((await stack.query(read, {}, { as: 'patient-2' })).errors).toBeUndefined();
  held.release();
  expect((await unknown).data).toEqual({ _entities: Array(40).fill(null) });
});

test('one person with slow requests gets RATE_LIMITED with HTTP 429 beyond a share, and others are served', async () => {
  const { stack, proxy } = await start({ maxRequests: 10, maxRequestsPerPerson: 4 });
  await stack.query(read, {}, { as: 'patient-2' });
  const held = proxy.hold('GetDemographics');
  const slow = Array.from({ length: 4 }, () => stack.query(read));
  await held.waitForCalls();
  for (let request = 0; request < 20; request += 1) {
    expect(await stack.query(read)).toEqual({
      status: 429,
      retryAfter: '1',
      errors: [
        {
          message: expect.any(String) as string,
          extensions: { code: 'RATE_LIMITED', retryable: true, retryAfterSeconds: 1 },
        },
      ],
    });
  }
  const others = Array.from({ length: 4 }, () =>
    stack.query('{ gpOnlineUser { patients { id } } }', {}, { as: 'patient-2' }),
  );
  for (const { status } of await Promise.all(others)) expect(status).toBe(200);
  held.release();
  for (const { status } of await Promise.all(slow)) expect(status).toBe(200);
  expect((await stack.query(read)).status, 'the share is free again').toBe(200);
});

test('callers without a token take no place from people beyond one share', async () => {
  const { stack, proxy } = await start({ maxRequests: 2, maxRequestsPerPerson: 1 });
  const held = proxy.hold('GetDemographics');
  const first = stack.query(read);
  await held.waitForCalls();
  expect(await stack.query('{ __typename }', {}, { as: null })).toMatchObject({ status: 200 });
  held.release();
  await first;
});

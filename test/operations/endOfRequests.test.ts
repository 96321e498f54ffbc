import { request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { aPatient, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

let stack: Stack;
afterEach(() => stack.stop());

const query =
  '{ gpOnlineUser { patients { demographics { ... on GpPatientDemographics { surname } } messages { __typename } } } }';
const ends = () =>
  stack.logLines.filter(({ code }) => ['DEADLINE_EXCEEDED', 'CLIENT_CLOSED_REQUEST'].includes(String(code)));
const upstreamFailures = () => stack.logLines.filter(({ msg }) => msg === 'The upstream failed.');

async function start(requestTimeoutMs: number, timeouts = {}): Promise<void> {
  stack = await startStack({ world: aWorld({ patients: [aPatient()] }), settings: { requestTimeoutMs }, timeouts });
  expect((await stack.query(query)).errors).toBeUndefined();
  stack.clearCalls();
}

test('a request that exceeds its own time is logged once as such, as a warning', async () => {
  await start(1_000);
  stack.simulator.faults.add({ operation: 'GetDemographics', kind: 'delay', ms: 1_800 });
  const { errors } = await stack.query(query);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['DEADLINE_EXCEEDED', 'DEADLINE_EXCEEDED']);
  expect(ends()).toMatchObject([{ level: 50, msg: 'A request exceeded its deadline.', code: 'DEADLINE_EXCEEDED' }]);
  expect(upstreamFailures()).toEqual([]);
});

test('a caller who disconnects is logged once as such, and not as a failure of the upstream', async () => {
  await start(25_000);
  stack.simulator.faults.add({ operation: 'GetDemographics', kind: 'delay', ms: 500 });
  const leaving = request(`${stack.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await stack.tokenFor('patient-1')}` },
  });
  leaving.on('error', () => undefined);
  leaving.end(JSON.stringify({ query }));
  await expect.poll(() => stack.calls()).toContain('GetDemographics');
  leaving.destroy();
  await expect
    .poll(ends)
    .toMatchObject([{ level: 30, msg: 'A caller disconnected before the response.', code: 'CLIENT_CLOSED_REQUEST' }]);
  expect(upstreamFailures()).toEqual([]);
});

test('an upstream that does not respond in its time is logged as its failure', async () => {
  await start(25_000, { headersMs: 200 });
  stack.simulator.faults.add({ operation: 'GetMessages', kind: 'delay', ms: 1_000, times: 2 });
  const { errors } = await stack.query(query);
  expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_TIMEOUT' } }]);
  expect(upstreamFailures()).toMatchObject([{ level: 40, code: 'UPSTREAM_TIMEOUT' }]);
  expect(ends()).toEqual([]);
});

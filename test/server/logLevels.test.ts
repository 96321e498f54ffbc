import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const levels = { client: 30, upstream: 40, own: 50 } as const;
let stack: Stack;
beforeAll(async () => {
  stack = await startStack({
    world: aWorld({ practices: [aPractice()], patients: [aPatient()] }),
    settings: { demand: { maxOperationCost: 100, maxResponseLeaves: 10_000, maxObjectLeaves: 1_000 } },
  });
});
afterAll(() => stack.stop());
afterEach(() => {
  stack.simulator.faults.clear();
  stack.requestLines.length = 0;
  stack.logLines.length = 0;
});

const query = '{ gpOnlineUser { patients { demographics { ... on GpPatientDemographics { surname } } } } }';
async function send(body: string, token: string): Promise<void> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  await (await fetch(`${stack.url}/graphql`, { method: 'POST', headers, body })).text();
  await expect.poll(() => stack.requestLines.length).toBe(1);
}
const personToken = () => stack.tokenFor(stack.simulator.world.people[0]?.subject ?? '');

test('the lines about a refused token are for information, and say that the client is the cause', async () => {
  await send(JSON.stringify({ query }), 'a.b.c');
  expect(stack.requestLines).toMatchObject([{ level: levels.client, cause: 'client', code: 'UNAUTHENTICATED' }]);
  expect(stack.logLines).toMatchObject([
    { msg: 'Tokens were refused.', level: levels.client, cause: 'client', code: 'UNAUTHENTICATED' },
  ]);
});

test('the line about a request that is not valid is for information', async () => {
  await send(JSON.stringify({ query: '{ nothing }' }), await personToken());
  expect(stack.requestLines).toMatchObject([{ level: levels.client, cause: 'client' }]);
  expect(stack.logLines).toEqual([]);
});

test('the line about a limit that the caller exceeds is for information', async () => {
  const aliases = Array.from({ length: 60 }, (_, at) => `a${at}: demographics { __typename }`).join(' ');
  await send(JSON.stringify({ query: `{ gpOnlineUser { patients { ${aliases} } } }` }), await personToken());
  const [line] = stack.requestLines;
  expect(line).toMatchObject({ level: levels.client, cause: 'client', code: 'COST_LIMIT_EXCEEDED' });
  expect(stack.logLines).toMatchObject([
    { msg: 'A limit refused work.', level: levels.client, cause: 'client', code: 'COST_LIMIT_EXCEEDED' },
  ]);
});

test('the lines about a failure of the upstream are warnings, and say that the upstream is the cause', async () => {
  stack.simulator.faults.add({ operation: 'GetDemographics', kind: 'drop', at: 'arrival', times: 9 });
  await send(JSON.stringify({ query }), await personToken());
  expect(stack.requestLines).toMatchObject([{ level: levels.upstream, cause: 'upstream' }]);
  const failures = stack.logLines.filter((line) => 'cause' in line);
  expect(new Set(failures.map(({ msg }) => msg))).toEqual(
    new Set(['An upstream call failed.', 'The upstream failed.']),
  );
  for (const line of failures) expect(line).toMatchObject({ level: levels.upstream, cause: 'upstream' });
});

/** Lines that follow no failure, and so have no cause. */
const remarks = [
  'The GraphQL library logged a warning.',
  'The NHS number of a patient has changed.',
  'The clock of this machine differs from that of another server.',
  'The durable store is new and empty. Unless this is the first start, its records are lost.',
  'Replicas would end each other’s sessions at an upstream that allows one for each patient. Set EMIS_SESSIONS=shared, or let the load balancer send each person to one replica.',
  'A variable is probably a misspelt setting.',
  'Tokens without scopes of this subgraph can read all data. Set TOKEN_SCOPES=required to require scopes.',
];

test('the cause decides the level of each line about a failure, except that security events are always errors', () => {
  const folder = new URL('../../src/', import.meta.url);
  const direct = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(new URL(name, folder), 'utf8').matchAll(/\blog\??\.(warn|error)\(\s*(?:'([^']*)')?/g),
    ])
    .map(([, level = '', event = '']) => ({ level, event }));
  const isSecurityEvent = ({ level, event }: (typeof direct)[number]) =>
    level === 'error' && event.startsWith('Security');
  expect(direct.filter(isSecurityEvent)).toHaveLength(2);
  const others = direct.filter((line) => !isSecurityEvent(line));
  expect(new Set(others.map(({ event }) => event))).toEqual(new Set(remarks));
  for (const { level } of others) expect(level).toBe('warn');
});

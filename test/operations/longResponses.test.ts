import { request } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readSampleOperations } from '../../src/explorer/sampleOperations.ts';
import type * as schemaModule from '../../src/graph/createSchema.ts';
import { countCompletions, type Completions } from '../support/countCompletions.ts';
import { lawfulOperations, startLargeStack } from '../support/startLargeStack.ts';
import type { Stack } from '../support/startStack.ts';

const counted = vi.hoisted(() => ({ completions: undefined as Completions | undefined }));
vi.mock('../../src/graph/createSchema.ts', async (importOriginal) => {
  const module = await importOriginal<typeof schemaModule>();
  return {
    ...module,
    createSchema: () => {
      const schema = module.createSchema();
      counted.completions = countCompletions(schema);
      return schema;
    },
  };
});

/** `OPERATIONS=100` takes more than a minute. */
const operations = Number(process.env['OPERATIONS'] ?? 25);
const seed = 1;
/** The leaves of a turn of the event loop. Short lists may add as many, which complete without a turn of their own. */
const maxOfTurn = 1_000;

let stack: Stack;
let completions: Completions;
beforeAll(async () => {
  stack = await startLargeStack();
  completions = counted.completions ?? expect.unreachable('no schema was created');
});
afterAll(async () => {
  await completions.stop();
  await stack.stop();
});

/** @returns the greatest number of leaves between two turns of the event loop while the operation runs */
async function maxPerTurn(body: object): Promise<{ readonly leaves: number; readonly total: number }> {
  completions.reset();
  const response = await fetch(`${stack.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await stack.tokenFor('patient-1')}` },
    body: JSON.stringify(body),
  });
  await response.text();
  return { leaves: completions.maxPerTurn, total: completions.total };
}

test('the leaves of the sample operations fill no turn of the event loop', async () => {
  const turns: number[] = [];
  for (const { query, variables } of readSampleOperations(new Date())) {
    if (query.includes('mutation')) continue;
    turns.push((await maxPerTurn({ query, variables: JSON.parse(variables ?? '{}') as object })).leaves);
  }
  expect(Math.max(...turns)).toBeGreaterThan(100);
  expect(Math.max(...turns)).toBeLessThanOrEqual(maxOfTurn);
});

test('the leaves of operations close to the ceilings are completed in turns', { timeout: 240_000 }, async () => {
  const source = await lawfulOperations(stack, seed);
  const turns: number[] = [];
  const totals: number[] = [];
  for (let at = 0; at < operations; at += 1) {
    const { share, ...operation } = source.next();
    expect(share).toBeGreaterThanOrEqual(0.95);
    const { leaves, total } = await maxPerTurn(operation);
    turns.push(leaves);
    totals.push(total);
  }
  expect(Math.max(...totals)).toBeGreaterThan(50_000);
  expect(Math.max(...turns)).toBeLessThanOrEqual(maxOfTurn * 1.5);
  expect(turns.filter((leaves) => leaves > maxOfTurn).length).toBeLessThanOrEqual(operations / 4);
});

test('objects of a hundred references to one patient, which wait for one call, are completed in turns', async () => {
  const { data } = await stack.query('{ gpOnlineUser { patients { id } } }');
  const [patient] = (data as { gpOnlineUser: { patients: { id: string }[] } }).gpOnlineUser.patients;
  const r = Array.from({ length: 100 }, () => ({ __typename: 'Patient', id: patient?.id }));
  const aliases = (field: string) => Array.from({ length: 600 }, (_, at) => `f${at}: ${field}`).join(' ');
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Patient {
    demographics { ... on GpPatientDemographics { ${aliases('surname')} } } } } }`;
  const { leaves, total } = await maxPerTurn({ query, variables: { r } });
  expect(total).toBe(60_000);
  expect(leaves).toBeLessThanOrEqual(maxOfTurn * 1.5);
});

test('the completion of a long list stops when its caller disconnects', async () => {
  const aliases = Array.from({ length: 150 }, (_, at) => `f${at}: id`).join(' ');
  const query = `{ gpOnlineUser { patients { medicalRecord { testResults { ... on GpRecordTestResults {
    entries(first: 120) { edges { node { ${aliases} } } } } } } } } }`;
  const complete = await maxPerTurn({ query });
  expect(complete.total).toBeGreaterThan(50_000);
  completions.reset();
  const leaving = request(`${stack.url}/graphql`, {
    method: 'POST',
    agent: false,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await stack.tokenFor('patient-1')}` },
  });
  leaving.on('error', () => undefined);
  const left = Promise.withResolvers<number>();
  completions.onLeaf = (total) => {
    if (total !== 5_000) return;
    leaving.destroy();
    left.resolve(total);
  };
  leaving.end(JSON.stringify({ query }));
  const atDisconnect = await left.promise;
  completions.onLeaf = () => undefined;
  // In as many turns, a request whose caller is still there completes a multiple of the bound below.
  let before = -1;
  while (before !== completions.total) {
    before = completions.total;
    for (let turn = 0; turn < 50; turn += 1) await nextTurn();
  }
  expect(completions.total - atDisconnect).toBeLessThan(10_000);
});

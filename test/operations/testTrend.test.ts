import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const sample = readFileSync(new URL('../../examples/operations/19-test-trend.graphql', import.meta.url), 'utf8');
/** SNOMED CT: a concept. */
const concept = '43396009';
const maxBytes = 100_000;

interface Trend {
  readonly entries: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

let stack: Stack;
let patientId: string;
beforeAll(async () => {
  const patient = aPatient({ medicalRecord: { generated: 10_000 } });
  stack = await startStack({
    world: aWorld({ practices: [aPractice()], patients: [patient] }),
    now: new Date('2026-05-12T08:00:00Z'),
    settings: { recordCache: { kind: 'on', lifetimeMs: 60_000 } },
  });
  for (const result of stack.simulator.world.patients[0]?.medicalRecord.TestResults ?? []) {
    if (result?.Value.Term === 'Serum marmalade level')
      Object.assign(result.Value, { CodeId: concept, CodeSystem: 'SnomedCt' });
  }
  const { data } = await stack.query(
    '{ gpOnlineUser { patients { id demographics { __typename } practice { settings { __typename } } } } }',
  );
  // Opens the session and reads the practice, but not the account.
  expect(stack.calls()).not.toContain('GetUserOptions');
  patientId = (data as { gpOnlineUser: { patients: [{ id: string }] } }).gpOnlineUser.patients[0].id;
});
afterAll(() => stack.stop());

/** Sends the sample. @returns the response, its size in bytes and the upstream calls that it made */
async function readTrend(variables: object) {
  stack.clearCalls();
  const { data, errors } = await stack.query(sample, { patientId, codes: [concept], from: '2016-05-12', ...variables });
  expect(errors).toBeUndefined();
  const { gpPatient } = data as { gpPatient: { medicalRecord: { testResults: Trend } } };
  return {
    trend: gpPatient.medicalRecord.testResults.entries,
    bytes: Buffer.byteLength(JSON.stringify({ data })),
    calls: stack.calls(),
  };
}

test('the sample TestTrend reads one test over ten years of 10,000 entries in one request of at most 100 KB, with one upstream call', async () => {
  const { trend, bytes, calls } = await readTrend({ first: 500 });
  expect(trend.totalCount).toBeGreaterThan(200);
  expect(trend.edges).toHaveLength(trend.totalCount);
  expect(bytes).toBeLessThanOrEqual(maxBytes);
  expect(calls).toEqual(['GetMedicalRecordData']);
});

test('the sample TestTrend reads further pages with the cursor from memory, for an account that is read', async () => {
  const whole = await readTrend({ first: 500 });
  const first = await readTrend({});
  expect(first.trend.edges).toHaveLength(100);
  expect(first.trend.pageInfo.hasNextPage).toBe(true);
  const second = await readTrend({ after: first.trend.pageInfo.endCursor });
  expect([...first.trend.edges, ...second.trend.edges]).toEqual(whole.trend.edges.slice(0, 200));
  expect(second.calls).toEqual(['GetUserOptions']);
});

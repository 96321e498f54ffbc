import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const now = new Date('2026-05-12T08:00:00Z');

let stack: Stack;
beforeAll(async () => {
  const proxies = [{ subject: 'patient-1' }];
  const twice = { EventGuid: 'e1000000-0000-4000-8000-000000000001', Term: 'Sent twice' };
  const TestResults = [{ Value: { ...twice, NumericValue: '1' } }, { Value: { ...twice, NumericValue: '2' } }];
  const world = aWorld({
    practices: [aPractice()],
    patients: [
      aPatient({ medicalRecord: { generated: 200, TestResults } }),
      aPatient({ medicalRecord: { generated: 60 }, proxies }),
      aPatient({ subject: 'notGranted', record: { TestResultsEnabled: false } }),
    ],
  });
  stack = await startStack({ now, world });
});
beforeEach(() => {
  // The cached record expires.
  stack.simulator.clock.advance(120_000);
  stack.clearCalls();
});
afterAll(() => stack.stop());

const fields = 'id code { term } value { number } children { id code { term } }';

interface Result {
  readonly id: string;
  readonly children: { readonly id: string }[];
}
type Listed = {
  gpOnlineUser: {
    patients: { id: string; medicalRecord: { testResults: { entries: { edges: { node: Result }[] } } } }[];
  };
};

async function listResults() {
  const { data } = await stack.query(
    `{ gpOnlineUser { patients { id medicalRecord { testResults { ... on GpRecordTestResults {
       entries(first: 500) { edges { node { ${fields} } } } } } } } } }`,
  );
  return (data as Listed).gpOnlineUser.patients.map(({ id, medicalRecord }) => ({
    id,
    results: medicalRecord.testResults.entries.edges.map(({ node }) => node),
  }));
}

const lookUp = (patientId: string | undefined, id: string | undefined) =>
  stack.query(
    `query ($patientId: ID!, $id: ID!) { gpPatient(id: $patientId) { medicalRecord {
       testResult(id: $id) { __typename ... on GpRecordTestResult { ${fields} } } } } }`,
    { patientId, id },
  );

test('testResult returns every result of the list by its id, from the record cache', async () => {
  const [mine] = await listResults();
  stack.clearCalls();
  for (const node of mine?.results ?? []) {
    const { data, errors } = await lookUp(mine?.id, node.id);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      gpPatient: { medicalRecord: { testResult: { __typename: 'GpRecordTestResult', ...node } } },
    });
  }
  expect(mine?.results.length).toBeGreaterThan(60);
  expect(stack.calls()).not.toContain('GetMedicalRecordData');
});

test('testResult costs one record call without the cache, however many results are looked up', async () => {
  const [mine] = await listResults();
  const [one, two] = mine?.results ?? [];
  stack.simulator.clock.advance(120_000);
  stack.clearCalls();
  const { data } = await stack.query(
    `query ($patientId: ID!, $one: ID!, $two: ID!) { gpPatient(id: $patientId) { medicalRecord {
       one: testResult(id: $one) { ... on GpRecordTestResult { id } } two: testResult(id: $two) { ... on GpRecordTestResult { id } }
       testResults(abnormalOnly: true) { __typename } } } }`,
    { patientId: mine?.id, one: one?.id, two: two?.id },
  );
  expect(data).toMatchObject({ gpPatient: { medicalRecord: { one: { id: one?.id }, two: { id: two?.id } } } });
  expect(stack.calls()).toEqual(['GetMedicalRecordData']);
});

test('testResult is null for the result of another patient, for part of a panel and for an unknown id', async () => {
  const [mine, proxied] = await listResults();
  const panel = mine?.results.find(({ children }) => children.length > 0);
  const others = [proxied?.results[0]?.id, panel?.children[0]?.id, 'AAAAAAAAAAAAAAAAAAAAAA'];
  for (const id of others) {
    const { data, errors } = await lookUp(mine?.id, id);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ gpPatient: { medicalRecord: { testResult: null } } });
  }
});

test('testResult is null for text that is not an id, without a record call', async () => {
  const [mine] = await listResults();
  stack.simulator.clock.advance(120_000);
  stack.clearCalls();
  for (const id of ['', 'nonsense', mine?.id]) {
    const { data } = await lookUp(mine?.id, `${id}.`);
    expect(data).toEqual({ gpPatient: { medicalRecord: { testResult: null } } });
  }
  expect(stack.calls()).not.toContain('GetMedicalRecordData');
});

test('testResult reports why the section is unavailable', async () => {
  const { data } = await stack.query(
    `{ gpOnlineUser { patients { medicalRecord { testResult(id: "AAAAAAAAAAAAAAAAAAAAAA") { __typename } } } } }`,
    {},
    { as: 'notGranted' },
  );
  expect(data).toEqual({
    gpOnlineUser: { patients: [{ medicalRecord: { testResult: { __typename: 'GpRecordAccessDisabled' } } }] },
  });
});

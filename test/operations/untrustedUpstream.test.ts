import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FaultKind } from '../../simulator/faults.ts';
import { aPatient, aWorld } from '../support/builders.ts';
import { startStack, type QueryResponse, type Stack } from '../support/startStack.ts';

const patientQuery = `{ gpOnlineUser { patients { nhsNumber accessLevel practice { name } demographics {
  ... on GpPatientDemographics { firstName surname contactDetails { mobile email } } } } } }`;

const surnameQuery = `{ gpOnlineUser { patients { demographics { ... on GpPatientDemographics { surname } } } } }`;

let stack: Stack;
beforeEach(async () => {
  const patients = [aPatient(), aPatient({ subject: null, proxies: [{ subject: 'patient-1' }] }), aPatient()];
  stack = await startStack({ world: aWorld({ patients }), now: new Date('2026-05-12T08:00:00Z') });
});
afterEach(() => stack.stop());

const expectedExtensions = (count: number, retryable: boolean) =>
  Array.from({ length: count }, () => ({
    code: 'UPSTREAM_INVALID_RESPONSE',
    retryable,
    reference: expect.any(String) as string,
  }));
const message = 'The GP system returned an invalid response.';
const extensionsOf = ({ errors = [] }: QueryResponse) => errors.map(({ extensions }) => extensions);
const callCount = (operation: string) => stack.calls().filter((call) => call === operation).length;
const patientData = /Tabitha|Teapot|07700|example\.test|9990000|key-of-/;

const handshakeFaults: readonly FaultKind[] = [
  { kind: 'wrong-server-validation-key' },
  { kind: 'off-curve-server-public-key' },
  { kind: 'salt', bytes: 15 },
  { kind: 'salt', bytes: 65 },
  { kind: 'iterations', iterations: 9_999 },
  { kind: 'iterations', iterations: 1_000_001 },
];

test.each(handshakeFaults)(
  'a handshake with the fault %j fails the patient fields, and no further call is made',
  async (fault) => {
    stack.simulator.faults.add({ operation: 'BeginPatientSession', times: Infinity, ...fault });
    const response = await stack.query(patientQuery, {}, { as: 'patient-3' });
    expect(response).toMatchObject({
      status: 200,
      data: {
        gpOnlineUser: {
          patients: [{ nhsNumber: null, accessLevel: null, practice: { name: 'Practice 1' }, demographics: null }],
        },
      },
      errors: [{ message }, { message }, { message }],
    });
    expect(extensionsOf(response)).toEqual(expectedExtensions(3, false));
    expect(JSON.stringify([response, stack.logLines])).not.toMatch(patientData);
    expect(stack.calls().toSorted()).toEqual([
      'BeginPatientSession',
      'CreateEndUserSession',
      'GetClinicalVersionInformation',
    ]);
  },
);

test('a failed handshake of one patient leaves the user’s other patients readable', async () => {
  stack.simulator.faults.add({
    operation: 'BeginPatientSession',
    relationshipId: '00000000-0000-4000-8000-000001000002',
    times: Infinity,
    kind: 'off-curve-server-public-key',
  });
  expect((await stack.query(surnameQuery)).data).toEqual({
    gpOnlineUser: { patients: [{ demographics: { surname: 'Teapot-1' } }, { demographics: null }] },
  });
});

test('an outdated relationship key fails before the handshake is completed', async () => {
  for (const account of stack.simulator.world.accounts) account.patientRelationshipKey += ' and more';
  const response = await stack.query(surnameQuery);
  expect(extensionsOf(response)).toEqual(expectedExtensions(2, false));
  expect(JSON.stringify([response, stack.logLines])).not.toMatch(patientData);
  expect(callCount('CompletePatientSession')).toBe(0);
});

const sequenceFaults = ['wrong-response-hash', 'wrong-response-number', 'missing-response-sequence'] as const;

test.each(sequenceFaults)('a response with the fault %s is retried once and never used', async (kind) => {
  stack.simulator.faults.add({ kind, times: Infinity });
  const response = await stack.query(patientQuery, {}, { as: 'patient-3' });
  expect(response.data).toEqual({
    gpOnlineUser: {
      patients: [{ nhsNumber: null, accessLevel: null, practice: { name: 'Practice 1' }, demographics: null }],
    },
  });
  expect(extensionsOf(response)).toEqual(expectedExtensions(3, true));
  expect(JSON.stringify([response, stack.logLines])).not.toMatch(patientData);
  expect([callCount('GetDemographics'), callCount('GetUserOptions')]).toEqual([2, 2]);
});

test.each(sequenceFaults)(
  'a single response with the fault %s is retried on a new session without a visible difference',
  async (kind) => {
    const right = await stack.query(patientQuery);
    stack.clearCalls();
    stack.simulator.faults.add({ kind, operation: 'GetDemographics' });
    expect(await stack.query(patientQuery)).toEqual(right);
    expect([callCount('GetDemographics'), callCount('CompletePatientSession')]).toEqual([3, 1]);
    expect(stack.simulator.ledger.filter(({ violation }) => violation !== undefined)).toEqual([]);
  },
);

test('a response to another patient’s call is not used', async () => {
  let bodyOfTheFirst = '';
  const relationshipId = '00000000-0000-4000-8000-000000000001';
  const capture = (body: string) => (bodyOfTheFirst = body);
  const operation = 'GetDemographics';
  stack.simulator.faults.add({ operation, relationshipId, kind: 'transform', transform: capture });
  await stack.query(surnameQuery);
  stack.simulator.faults.add({ operation, times: Infinity, kind: 'transform', transform: () => bodyOfTheFirst });
  const response = await stack.query(surnameQuery, {}, { as: 'patient-3' });
  expect(bodyOfTheFirst).toContain('Teapot-1');
  expect(response.data).toEqual({ gpOnlineUser: { patients: [{ demographics: null }] } });
  expect(extensionsOf(response)).toEqual(expectedExtensions(1, true));
  expect(JSON.stringify([response, stack.logLines])).not.toMatch(patientData);
});

test('an earlier response to the same call is not used', async () => {
  let first = '';
  const operation = 'GetDemographics';
  stack.simulator.faults.add({ operation, kind: 'transform', transform: (body) => (first ||= body) });
  await stack.query(surnameQuery, {}, { as: 'patient-3' });
  stack.simulator.faults.add({ operation, times: Infinity, kind: 'transform', transform: () => first });
  const response = await stack.query(surnameQuery, {}, { as: 'patient-3' });
  expect(response.data).toEqual({ gpOnlineUser: { patients: [{ demographics: null }] } });
  expect(extensionsOf(response)).toEqual(expectedExtensions(1, true));
});

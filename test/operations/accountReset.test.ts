import assert from 'node:assert/strict';
import { isObjectType } from 'graphql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FaultKind } from '../../simulator/faults.ts';
import { reasonsOf, rules } from '../../src/availability/rules.ts';
import { requiredService } from '../../src/graph/requiredService.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { schema } from '../support/executeQuery.ts';
import { startStack, type Stack } from '../support/startStack.ts';
import { faultKinds } from './transportFaults.ts';

const reset = `mutation ($input: ResetGpAccountLinkageKeyInput!) { result: resetGpAccountLinkageKey(input: $input) { __typename
  ... on GpServiceProblem { message }
  ... on GpServiceUnavailable { reason }
  ... on ResetGpAccountLinkageKeySuccess { message nextStep ...after }
  ... on GpAccountResetOutcomeUnknown { nextStep problemCode patient { id } } } }
fragment after on ResetGpAccountLinkageKeySuccess { patient { id accessLevel } }`;

let stack: Stack;
let id: string;
beforeEach(async () => {
  const appointments = [{ start: '2026-05-20T09:00:00' }, { start: '2026-05-21T09:00:00', by: 'practice' as const }];
  const world = aWorld({ practices: [aPractice()], patients: [aPatient({ appointments }), aPatient()] });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
  id = await idOf('patient-1');
  stack.clearCalls();
});
afterEach(() => stack.stop());

const idOf = async (as: string) => {
  const { data } = await stack.query('{ gpOnlineUser { patients { id accessLevel } } }', {}, { as });
  return (data as { gpOnlineUser: { patients: [{ id: string }] } }).gpOnlineUser.patients[0].id;
};
const send = (input: object) => stack.query(reset, { input: { patientId: id, confirm: true, ...input } });
const callCount = (operation: string) => stack.calls().filter((call) => call === operation).length;
const linkLevel = () => stack.simulator.world.accounts[0]?.linkLevel;

const success = {
  __typename: 'ResetGpAccountLinkageKeySuccess',
  message: expect.stringMatching(/stopped.*proof of identity/) as string,
  nextStep: 'PROVE_IDENTITY_AT_PRACTICE',
  patient: { id: expect.any(String) as string, accessLevel: 'RESTRICTED' },
};

test('resetGpAccountLinkageKey restricts the account, ends every session and returns the restricted patient', async () => {
  expect(await send({ reason: 'Somebody else reads my record.' })).toEqual({
    status: 200,
    data: { result: success },
  });
  expect(linkLevel()).toBe('Restricted');
  // The reset ends its own session, so the patient is read in a new one.
  expect(stack.calls()).toEqual([
    'GetUserOptions',
    'ResetAccountLinkageKey',
    'BeginPatientSession',
    'CompletePatientSession',
    'GetUserOptions',
  ]);
  expect(stack.simulator.ledger.filter(({ violation }) => violation !== undefined)).toEqual([]);
  expect(await idOf('patient-2')).not.toBe(id);
});

test('every service closed to restricted accounts reports the reason and next step after resetGpAccountLinkageKey', async () => {
  await send({});
  const patient = schema.getType('Patient');
  assert(isObjectType(patient));
  const withoutArguments = Object.values(patient.getFields()).filter(({ args }) =>
    args.every(({ type }) => !String(type).endsWith('!')),
  );
  const closedFields = withoutArguments.filter(({ astNode }) => {
    const service = requiredService(astNode);
    return service && reasonsOf(rules[service]).includes('ACCOUNT_RESTRICTED');
  });
  expect(closedFields.length).toBeGreaterThan(2);
  const sections = [
    'allergies',
    'consultations',
    'documents',
    'immunisations',
    'medication',
    'problems',
    'testResults',
  ];
  const reasonFields = '{ ... on GpServiceUnavailable { reason nextStep practice { telephone } } }';
  const { data, errors } = await stack.query(`{ gpPatient(id: "${id}") {
      ${closedFields.map(({ name }) => `${name} ${reasonFields}`).join(' ')}
      medicalRecord { ${sections.map((name) => `${name} ${reasonFields}`).join(' ')} }
      appointments { ... on GpAppointments { onlyOwnBookings upcoming { startsAt { local } } } }
      demographics { ... on GpPatientDemographics { surname } } } }`);
  expect(errors).toBeUndefined();
  const restricted = {
    reason: 'ACCOUNT_RESTRICTED',
    nextStep: 'PROVE_IDENTITY_AT_PRACTICE',
    practice: { telephone: expect.any(String) as string },
  };
  const restrictedFields = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, restricted]));
  expect(data).toEqual({
    gpPatient: {
      ...restrictedFields(closedFields.map(({ name }) => name)),
      medicalRecord: restrictedFields(sections),
      appointments: { onlyOwnBookings: true, upcoming: [{ startsAt: { local: '2026-05-20T09:00:00' } }] },
      demographics: { surname: 'Teapot-1' },
    },
  });
  expect(await send({})).toMatchObject({ data: { result: { __typename: 'GpAccountRestricted' } } });
  expect(callCount('ResetAccountLinkageKey')).toBe(1);
});

test('resetGpAccountLinkageKey discards the cached medical record', async () => {
  const record = `{ gpPatient(id: "${id}") { medicalRecord { allergies { __typename } } } }`;
  expect(JSON.stringify(await stack.query(record))).toContain('GpRecordAllergies');
  await send({});
  expect(JSON.stringify(await stack.query(record))).toContain('GpAccountRestricted');
});

test.each([
  { name: 'an unconfirmed reset', input: { confirm: false } },
  { name: 'an unconfirmed reset with a reason', input: { confirm: false, reason: 'x' } },
  { name: 'a reason of 501 characters', input: { reason: 'x'.repeat(501) } },
])('resetGpAccountLinkageKey refuses $name before any upstream call', async ({ input }) => {
  expect(await send(input)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  expect(stack.calls()).toEqual([]);
});

test('resetGpAccountLinkageKey refuses input that omits confirm before any upstream call', async () => {
  const response = await stack.query(reset, { input: { patientId: id } });
  expect(response).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  expect(stack.calls()).toEqual([]);
});

test('resetGpAccountLinkageKey reports GpPatientNotFound for another user’s patient and for an unknown id', async () => {
  const otherPatientId = await idOf('patient-2');
  stack.clearCalls();
  for (const patientId of [otherPatientId, 'nobody']) {
    expect(await send({ patientId })).toEqual({
      status: 200,
      data: { result: { __typename: 'GpPatientNotFound', message: 'The patient was not found.' } },
    });
  }
  expect(stack.calls()).toEqual([]);
});

test('resetGpAccountLinkageKey reports GpServiceNeedsNewerVersion and CONTACT_PRACTICE at a practice on version 2.0', async () => {
  stack.simulator.clock.advance(25 * 60_000);
  for (const practice of stack.simulator.world.practices) practice.version = '2.0.0.0';
  const query = `mutation { resetGpAccountLinkageKey(input: { patientId: "${id}", confirm: true }) {
      ... on GpServiceNeedsNewerVersion { reason requiredVersion nextStep } } }`;
  expect((await stack.query(query)).data).toEqual({
    resetGpAccountLinkageKey: { reason: 'NEEDS_NEWER_VERSION', requiredVersion: '2.1', nextStep: 'CONTACT_PRACTICE' },
  });
  expect(stack.calls().filter((call) => call.includes('Patient'))).toEqual([]);
});

test('resetGpAccountLinkageKey reports GpAccountInactive for an inactive account', async () => {
  for (const account of stack.simulator.world.accounts) account.status = 'Inactive';
  expect(await send({})).toMatchObject({ data: { result: { __typename: 'GpAccountInactive' } } });
});

const resetFaults: readonly FaultKind[] = [
  ...faultKinds,
  { kind: 'raw', status: 504, body: '', at: 'after' },
  { kind: 'transform', transform: (body) => body.replace('Reset>true<', 'Reset>false<') },
];
const repeatedFaults = resetFaults.flatMap((fault) => [1, 2].map((times) => ({ ...fault, times })));

const steps = [
  'CreateEndUserSession',
  'GetClinicalVersionInformation',
  'BeginPatientSession',
  'CompletePatientSession',
];

test.each([...steps, 'GetUserOptions', 'ResetAccountLinkageKey'])(
  'resetGpAccountLinkageKey is sent at most once and reports its true outcome when %s fails',
  async (operation) => {
    const { clock, faults, world } = stack.simulator;
    const [account] = world.accounts;
    assert(account);
    for (const fault of repeatedFaults) {
      account.linkLevel = 'Linked';
      stack.simulator.endAllSessions();
      clock.advance(60 * 60_000);
      faults.clear();
      faults.add({ ...fault, operation });
      stack.clearCalls();
      const { data, errors } = await send({});
      const { result } = data as { result: Record<string, unknown> | null };
      const context = JSON.stringify(fault);
      expect(callCount('ResetAccountLinkageKey'), context).toBeLessThanOrEqual(1);
      if (result === null) {
        expect([linkLevel(), errors?.[0]?.extensions.code.startsWith('UPSTREAM_')], context).toEqual(['Linked', true]);
      } else if (result['__typename'] === 'GpAccountResetOutcomeUnknown') {
        expect([operation, linkLevel()], context).toEqual(['ResetAccountLinkageKey', 'Linked']);
      } else {
        expect([result, linkLevel(), errors], context).toEqual([success, 'Restricted', undefined]);
      }
    }
  },
);

test('resetGpAccountLinkageKey reports GpAccountResetOutcomeUnknown and can be retried when its response and the follow-up read are lost', async () => {
  stack.simulator.faults.add({ operation: 'ResetAccountLinkageKey', kind: 'drop', at: 'after' });
  stack.simulator.faults.add({ operation: 'GetUserOptions', kind: 'drop', skip: 1, times: 2 });
  expect(await send({})).toEqual({
    status: 200,
    data: {
      result: {
        __typename: 'GpAccountResetOutcomeUnknown',
        message: expect.stringMatching(/Phone the practice now/) as string,
        nextStep: 'CONTACT_PRACTICE',
        problemCode: 'ACCOUNT_RESET_OUTCOME_UNKNOWN',
        patient: { id },
      },
    },
  });
  expect(await send({})).toMatchObject({ data: { result: { __typename: 'GpAccountRestricted' } } });
  expect(callCount('ResetAccountLinkageKey')).toBe(1);
});

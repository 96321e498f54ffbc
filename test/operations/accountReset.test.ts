import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FaultKind } from '../../simulator/faults.ts';
import { requiredService } from '../../src/graph/requiredService.ts';
import { reasonsOf, rules } from '../../src/availability/rules.ts';
import { schema } from '../schema/ask.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';
import { cuts } from './badWire.ts';
import { isObjectType } from 'graphql';

const reset = `mutation ($input: ResetAccountLinkageKeyInput!) { result: resetAccountLinkageKey(input: $input) { __typename
  ... on GpServiceProblem { message }
  ... on GpServiceUnavailable { reason }
  ... on ResetAccountLinkageKeySuccess { message nextStep ...after }
  ... on AccountResetOutcomeUnknown { nextStep patient { id } } } }
fragment after on ResetAccountLinkageKeySuccess { patient { id accessLevel } }`;

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
  const { data } = await stack.query('{ me { patients { id accessLevel } } }', {}, { as });
  return (data as { me: { patients: [{ id: string }] } }).me.patients[0].id;
};
const send = (input: object) => stack.query(reset, { input: { patientId: id, confirm: true, ...input } });
const timesOf = (operation: string) => stack.calls().filter((call) => call === operation).length;
const level = () => stack.simulator.world.accounts[0]?.linkLevel;

const done = {
  __typename: 'ResetAccountLinkageKeySuccess',
  message: expect.stringMatching(/stopped.*proof of identity/) as string,
  nextStep: 'PROVE_IDENTITY_AT_PRACTICE',
  patient: { id: expect.any(String) as string, accessLevel: 'RESTRICTED' },
};

describe('the emergency stop', () => {
  test('restricts the account, ends every session, and shows it in its own answer', async () => {
    expect(await send({ reason: 'Somebody else reads my record.' })).toEqual({ status: 200, data: { result: done } });
    expect(level()).toBe('Restricted');
    // The session that it was sent in is over: what is shown after it is read in a new one.
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

  test('makes every service that a restricted account may not use say so, and what to do', async () => {
    await send({});
    const patient = schema.getType('Patient');
    assert(isObjectType(patient));
    const withoutArguments = Object.values(patient.getFields()).filter(({ args }) =>
      args.every(({ type }) => !String(type).endsWith('!')),
    );
    const closed = withoutArguments.filter(({ astNode }) => {
      const service = requiredService(astNode);
      return service && reasonsOf(rules[service]).includes('ACCOUNT_RESTRICTED');
    });
    expect(closed.length).toBeGreaterThan(2);
    const sections = [
      'allergies',
      'consultations',
      'documents',
      'immunisations',
      'medication',
      'problems',
      'testResults',
    ];
    const why = '{ ... on GpServiceUnavailable { reason nextStep practice { telephone } } }';
    const { data, errors } = await stack.query(`{ patient(id: "${id}") {
      ${closed.map(({ name }) => `${name} ${why}`).join(' ')}
      medicalRecord { ${sections.map((name) => `${name} ${why}`).join(' ')} }
      appointments { ... on Appointments { onlyOwnBookings upcoming { startsAt { local } } } }
      demographics { ... on PatientDemographics { surname } } } }`);
    expect(errors).toBeUndefined();
    const restricted = {
      reason: 'ACCOUNT_RESTRICTED',
      nextStep: 'PROVE_IDENTITY_AT_PRACTICE',
      practice: { telephone: expect.any(String) as string },
    };
    const all = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, restricted]));
    expect(data).toEqual({
      patient: {
        ...all(closed.map(({ name }) => name)),
        medicalRecord: all(sections),
        appointments: { onlyOwnBookings: true, upcoming: [{ startsAt: { local: '2026-05-20T09:00:00' } }] },
        demographics: { surname: 'Teapot-1' },
      },
    });
    expect(await send({})).toMatchObject({ data: { result: { __typename: 'GpAccountRestricted' } } });
    expect(timesOf('ResetAccountLinkageKey')).toBe(1);
  });

  test('forgets what was read of the record a moment ago', async () => {
    const record = `{ patient(id: "${id}") { medicalRecord { allergies { __typename } } } }`;
    expect(JSON.stringify(await stack.query(record))).toContain('RecordAllergies');
    await send({});
    expect(JSON.stringify(await stack.query(record))).toContain('GpAccountRestricted');
  });

  test.each([{ confirm: false }, { confirm: false, reason: 'x' }, { reason: 'x'.repeat(501) }])(
    'is not sent with %j',
    async (input) => {
      expect(await send(input)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
      expect(stack.calls()).toEqual([]);
    },
  );

  test('is not sent without a word of confirmation', async () => {
    const answer = await stack.query(reset, { input: { patientId: id } });
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(stack.calls()).toEqual([]);
  });

  test('of somebody else’s patient, or of nobody, finds nobody', async () => {
    const others = await idOf('patient-2');
    stack.clearCalls();
    for (const patientId of [others, 'nobody']) {
      expect(await send({ patientId })).toEqual({
        status: 200,
        data: { result: { __typename: 'GpPatientNotFound', message: 'The patient was not found.' } },
      });
    }
    expect(stack.calls()).toEqual([]);
  });

  test('is not there at an older version, and the practice is to be rung', async () => {
    stack.simulator.clock.advance(25 * 60_000);
    for (const practice of stack.simulator.world.practices) practice.version = '2.0.0.0';
    const query = `mutation { resetAccountLinkageKey(input: { patientId: "${id}", confirm: true }) {
      ... on GpServiceNeedsNewerVersion { reason requiredVersion nextStep } } }`;
    expect((await stack.query(query)).data).toEqual({
      resetAccountLinkageKey: { reason: 'NEEDS_NEWER_VERSION', requiredVersion: '2.1', nextStep: 'CONTACT_PRACTICE' },
    });
    expect(stack.calls().filter((call) => call.includes('Patient'))).toEqual([]);
  });

  test('of an inactive account says that it is inactive', async () => {
    for (const account of stack.simulator.world.accounts) account.status = 'Inactive';
    expect(await send({})).toMatchObject({ data: { result: { __typename: 'GpAccountInactive' } } });
  });
});

const losses: readonly FaultKind[] = [
  ...cuts,
  { kind: 'raw', status: 504, body: '', at: 'after' },
  { kind: 'transform', transform: (body) => body.replace('Reset>true<', 'Reset>false<') },
];
const wires = losses.flatMap((fault) => [1, 2].map((times) => ({ ...fault, times })));

describe('the emergency stop on a bad wire', () => {
  const steps = [
    'CreateEndUserSession',
    'GetClinicalVersionInformation',
    'BeginPatientSession',
    'CompletePatientSession',
  ];

  test.each([...steps, 'GetUserOptions', 'ResetAccountLinkageKey'])(
    'is sent at most once, and told as it is, whatever happens to %s',
    async (operation) => {
      const { clock, faults, world } = stack.simulator;
      const [account] = world.accounts;
      assert(account);
      for (const fault of wires) {
        account.linkLevel = 'Linked';
        stack.simulator.endAllSessions();
        clock.advance(60 * 60_000);
        faults.clear();
        faults.add({ ...fault, operation });
        stack.clearCalls();
        const { data, errors } = await send({});
        const { result } = data as { result: Record<string, unknown> | null };
        const what = JSON.stringify(fault);
        expect(timesOf('ResetAccountLinkageKey'), what).toBeLessThanOrEqual(1);
        if (result === null) {
          expect([level(), errors?.[0]?.extensions.code.startsWith('UPSTREAM_')], what).toEqual(['Linked', true]);
        } else if (result['__typename'] === 'AccountResetOutcomeUnknown') {
          expect([operation, level()], what).toEqual(['ResetAccountLinkageKey', 'Linked']);
        } else {
          expect([result, level(), errors], what).toEqual([done, 'Restricted', undefined]);
        }
      }
    },
  );

  test('whose answer and whose look are lost is not known, and may be asked for again', async () => {
    stack.simulator.faults.add({ operation: 'ResetAccountLinkageKey', kind: 'drop', at: 'after' });
    stack.simulator.faults.add({ operation: 'GetUserOptions', kind: 'drop', skip: 1, times: 2 });
    expect(await send({})).toEqual({
      status: 200,
      data: {
        result: {
          __typename: 'AccountResetOutcomeUnknown',
          message: expect.stringMatching(/Phone the practice now/) as string,
          nextStep: 'CONTACT_PRACTICE',
          patient: { id },
        },
      },
    });
    expect(await send({})).toMatchObject({ data: { result: { __typename: 'GpAccountRestricted' } } });
    expect(timesOf('ResetAccountLinkageKey')).toBe(1);
  });
});

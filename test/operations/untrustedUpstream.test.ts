import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FaultKind } from '../../simulator/faults.ts';
import { aPatient, aWorld } from '../support/builders.ts';
import { startStack, type Answer, type Stack } from '../support/startStack.ts';

const who = `{ me { patients { nhsNumber accessLevel practice { name } demographics {
  ... on PatientDemographics { firstName surname contactDetails { mobile email } } } } } }`;

const names = `{ me { patients { demographics { ... on PatientDemographics { surname } } } } }`;

let stack: Stack;
beforeEach(async () => {
  const patients = [aPatient(), aPatient({ subject: null, proxies: [{ subject: 'patient-1' }] }), aPatient()];
  stack = await startStack({ world: aWorld({ patients }), now: new Date('2026-05-12T08:00:00Z') });
});
afterEach(() => stack.stop());

const errorsLike = (count: number, retryable: boolean) =>
  Array.from({ length: count }, () => ({
    code: 'UPSTREAM_INVALID_RESPONSE',
    retryable,
    reference: expect.any(String) as string,
  }));
const message = 'A system behind this service answered something that cannot be used.';
const extensionsOf = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions);
const timesOf = (operation: string) => stack.calls().filter((call) => call === operation).length;
const nobodysData = /Tabitha|Teapot|07700|example\.test|9990000|key-of-/;

describe('an upstream that cannot prove who it is', () => {
  const unproven: readonly FaultKind[] = [
    { kind: 'wrong-server-validation-key' },
    { kind: 'off-curve-server-public-key' },
    { kind: 'salt', bytes: 15 },
    { kind: 'salt', bytes: 65 },
    { kind: 'iterations', iterations: 9_999 },
    { kind: 'iterations', iterations: 1_000_001 },
  ];

  test.each(unproven)('is told nothing more, and neither is the client: %o', async (fault) => {
    stack.simulator.faults.add({ operation: 'BeginPatientSession', times: Infinity, ...fault });
    const answer = await stack.query(who, {}, { as: 'patient-3' });
    expect(answer).toMatchObject({
      status: 200,
      data: {
        me: {
          patients: [{ nhsNumber: null, accessLevel: null, practice: { name: 'Practice 1' }, demographics: null }],
        },
      },
      errors: [{ message }, { message }, { message }],
    });
    expect(extensionsOf(answer)).toEqual(errorsLike(3, false));
    expect(JSON.stringify([answer, stack.logLines])).not.toMatch(nobodysData);
    expect(stack.calls().toSorted()).toEqual([
      'BeginPatientSession',
      'CreateEndUserSession',
      'GetClinicalVersionInformation',
    ]);
  });

  test('is one patient’s matter: the others of the same person are read', async () => {
    stack.simulator.faults.add({
      operation: 'BeginPatientSession',
      relationshipId: '00000000-0000-4000-8000-000001000002',
      times: Infinity,
      kind: 'wrong-server-validation-key',
    });
    expect((await stack.query(names)).data).toEqual({
      me: { patients: [{ demographics: { surname: 'Teapot-1' } }, { demographics: null }] },
    });
  });

  test('may be the right one, and our key of the patient out of date', async () => {
    for (const account of stack.simulator.world.accounts) account.patientRelationshipKey += ' and more';
    const answer = await stack.query(names);
    expect(extensionsOf(answer)).toEqual(errorsLike(2, false));
    expect(JSON.stringify([answer, stack.logLines])).not.toMatch(nobodysData);
    expect(timesOf('CompletePatientSession')).toBe(0);
  });
});

describe('an answer that the upstream cannot have given', () => {
  const doubtful = ['wrong-answer-hash', 'wrong-answer-number', 'missing-answer-sequence'] as const;

  test.each(doubtful)('with %s, is not used, however often it comes', async (kind) => {
    stack.simulator.faults.add({ kind, times: Infinity });
    const answer = await stack.query(who, {}, { as: 'patient-3' });
    expect(answer.data).toEqual({
      me: { patients: [{ nhsNumber: null, accessLevel: null, practice: { name: 'Practice 1' }, demographics: null }] },
    });
    expect(extensionsOf(answer)).toEqual(errorsLike(3, true));
    expect(JSON.stringify([answer, stack.logLines])).not.toMatch(nobodysData);
    expect([timesOf('GetDemographics'), timesOf('GetUserOptions')]).toEqual([2, 2]);
  });

  test.each(doubtful)('with %s, is asked for once more, on a new session, and nobody notices', async (kind) => {
    const right = await stack.query(who);
    stack.clearCalls();
    stack.simulator.faults.add({ kind, operation: 'GetDemographics' });
    expect(await stack.query(who)).toEqual(right);
    expect([timesOf('GetDemographics'), timesOf('CompletePatientSession')]).toEqual([3, 1]);
    expect(stack.simulator.ledger.filter(({ violation }) => violation !== undefined)).toEqual([]);
  });

  test('but to another patient, is not that patient’s', async () => {
    let bodyOfTheFirst = '';
    const relationshipId = '00000000-0000-4000-8000-000000000001';
    const keep = (body: string) => (bodyOfTheFirst = body);
    const operation = 'GetDemographics';
    stack.simulator.faults.add({ operation, relationshipId, kind: 'transform', transform: keep });
    await stack.query(names);
    stack.simulator.faults.add({ operation, times: Infinity, kind: 'transform', transform: () => bodyOfTheFirst });
    const answer = await stack.query(names, {}, { as: 'patient-3' });
    expect(bodyOfTheFirst).toContain('Teapot-1');
    expect(answer.data).toEqual({ me: { patients: [{ demographics: null }] } });
    expect(extensionsOf(answer)).toEqual(errorsLike(1, true));
    expect(JSON.stringify([answer, stack.logLines])).not.toMatch(nobodysData);
  });

  test('but earlier, to the same question, is not the answer of now', async () => {
    let first = '';
    const operation = 'GetDemographics';
    stack.simulator.faults.add({ operation, kind: 'transform', transform: (body) => (first ||= body) });
    await stack.query(names, {}, { as: 'patient-3' });
    stack.simulator.faults.add({ operation, times: Infinity, kind: 'transform', transform: () => first });
    const answer = await stack.query(names, {}, { as: 'patient-3' });
    expect(answer.data).toEqual({ me: { patients: [{ demographics: null }] } });
    expect(extensionsOf(answer)).toEqual(errorsLike(1, true));
  });
});

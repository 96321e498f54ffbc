import assert from 'node:assert/strict';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { asApplicant, resultOf } from '../support/registration.ts';
import { startStack, type Stack } from '../support/startStack.ts';
import { casesOf, now, patientsOf, refusalsByCode, registrationsSent, world } from './registrationCases.ts';

const applicantRefusals = {
  ...refusalsByCode,
  [-1551]: { refusedReason: 'NO_MATCHING_PATIENT', nextStep: 'CHECK_DETAILS' },
} as const;

const unavailableByCode = {
  [-1401]: 'GpPracticeNotLive',
  [-1040]: 'GpServiceNeedsNewerVersion',
  [-1030]: 'GpServiceNotOffered',
} as const;

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ world, now });
});
afterAll(() => stack.stop());
beforeEach(() => stack.clearCalls());

const ulla = world.applicants.find(({ outcome }) => outcome === 'registers');
assert(ulla);

test('registerGpAccountWithDemographics links a restricted account with a proven relation', async () => {
  const response = await asApplicant(stack, 'ulla', ulla);
  expect(response.errors).toBeUndefined();
  expect(resultOf(response)).toMatchObject({
    __typename: 'GpOnlineRegistrationSuccess',
    isNew: true,
    patient: { relation: 'SELF', isRelationDeclared: false, accessLevel: 'RESTRICTED' },
  });
  expect(await patientsOf(stack, 'ulla')).toHaveLength(1);
  expect(registrationsSent(stack)).toEqual(['RegisterWithDemographics']);
  const repeated = await asApplicant(stack, 'ulla', ulla);
  expect(resultOf(repeated)).toMatchObject({ __typename: 'GpOnlineRegistrationSuccess', isNew: false });
  const prescriptions =
    '{ gpOnlineUser { patients { medicationCourses { ... on GpServiceUnavailable { reason nextStep } } } } }';
  expect((await stack.query(prescriptions, {}, { as: 'ulla' })).data).toEqual({
    gpOnlineUser: {
      patients: [{ medicationCourses: { reason: 'ACCOUNT_RESTRICTED', nextStep: 'PROVE_IDENTITY_AT_PRACTICE' } }],
    },
  });
});

test.each(casesOf(applicantRefusals, world.applicants))(
  'registerGpAccountWithDemographics reports the refusal $expected.refusedReason for code $code',
  async ({ code, expected, person }) => {
    const response = await asApplicant(stack, `applicant ${code}`, person);
    expect(resultOf(response)).toMatchObject({ __typename: 'GpOnlineRegistrationRefused', ...expected });
    expect(registrationsSent(stack)).toEqual(['RegisterWithDemographics']);
  },
);

test.each(casesOf(unavailableByCode, world.applicants))(
  'registerGpAccountWithDemographics reports $expected for code $code without sending the registration',
  async ({ expected, person }) => {
    const response = await asApplicant(stack, 'applicant', person);
    expect(resultOf(response)).toMatchObject({ __typename: expected, practice: { odsCode: person.odsCode } });
    expect(registrationsSent(stack)).toEqual([]);
  },
);

test('registerGpAccountWithDemographics reports an existing link, and returns the patient only to their own user', async () => {
  const linked = world.applicants.find(({ outcome }) => outcome === -1108);
  assert(linked);
  expect(resultOf(await asApplicant(stack, 'parent', linked))).toMatchObject({
    __typename: 'GpOnlineRegistrationSuccess',
    isNew: false,
    patient: { demographics: { firstName: linked.firstName } },
  });
  expect(resultOf(await asApplicant(stack, 'name twin', linked))).toMatchObject({
    __typename: 'GpOnlineRegistrationAlreadyLinked',
    patients: [],
  });
});

test.each<[string, Record<string, unknown>, string, string]>([
  ['no vot claim', { vot: undefined }, 'LEVEL_TOO_LOW', 'SIGN_IN_WITH_PROOF'],
  ['a lower vot level', { vot: 'P5.Cp.Cd' }, 'LEVEL_TOO_LOW', 'SIGN_IN_WITH_PROOF'],
  ['an unknown vot level', { vot: 'P99' }, 'LEVEL_TOO_LOW', 'SIGN_IN_WITH_PROOF'],
  ['a vot claim that is not a string', { vot: ['P9'] }, 'LEVEL_TOO_LOW', 'SIGN_IN_WITH_PROOF'],
  ['no birth date', { birthdate: undefined }, 'DETAILS_MISSING', 'SIGN_IN_WITH_PROOF'],
  ['no given name', { given_name: '' }, 'DETAILS_MISSING', 'SIGN_IN_WITH_PROOF'],
  ['no family name', { family_name: null }, 'DETAILS_MISSING', 'SIGN_IN_WITH_PROOF'],
  ['a different birth date', { birthdate: '1979-04-02' }, 'DETAILS_DIFFER', 'CHECK_DETAILS'],
  ['a different family name', { family_name: 'Walkout' }, 'DETAILS_DIFFER', 'CHECK_DETAILS'],
  ['a different given name', { given_name: 'Ursula Ulla' }, 'DETAILS_DIFFER', 'CHECK_DETAILS'],
])(
  'registerGpAccountWithDemographics reports GpOnlineRegistrationIdentityNotProven before any upstream call when the sign-in has %s',
  async (_case, claims, notProvenReason, nextStep) => {
    stack.simulator.clock.advance(25 * 60_000);
    const response = await asApplicant(stack, 'pretender', ulla, claims);
    expect(resultOf(response)).toEqual({
      __typename: 'GpOnlineRegistrationIdentityNotProven',
      message: expect.stringMatching(/\.$/) as string,
      notProvenReason,
      nextStep,
    });
    expect(stack.calls()).toEqual([]);
  },
);

import assert from 'node:assert/strict';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createWorld } from '../../simulator/world/createWorld.ts';
import type { Applicant, Letter } from '../../simulator/world/registration.ts';
import { asApplicant, resultOf, withLetter } from '../support/registration.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const now = new Date('2026-05-12T08:00:00Z');
const world = createWorld({ today: '2026-05-12' });

/** The reason and the next step for each refusal code of the practice. */
const refusalsByCode = {
  [-1104]: { refusedReason: 'NO_SUCH_ACCOUNT', nextStep: 'CHECK_DETAILS' },
  [-1105]: { refusedReason: 'LINKAGE_KEY_WRONG', nextStep: 'CHECK_DETAILS' },
  [-1106]: { refusedReason: 'DETAILS_DO_NOT_MATCH', nextStep: 'CHECK_DETAILS' },
  [-1107]: { refusedReason: 'ACCOUNT_INACTIVE', nextStep: 'CONTACT_PRACTICE' },
  [-1551]: { refusedReason: 'PATIENT_HAS_LEFT', nextStep: 'CONTACT_PRACTICE' },
  [-1552]: { refusedReason: 'PATIENT_ARCHIVED', nextStep: 'CONTACT_PRACTICE' },
  [-1553]: { refusedReason: 'TOO_YOUNG', nextStep: 'CONTACT_PRACTICE' },
  [-1555]: { refusedReason: 'SEVERAL_PATIENTS_MATCH', nextStep: 'CONTACT_PRACTICE' },
} as const;
const applicantRefusals = {
  ...refusalsByCode,
  [-1551]: { refusedReason: 'NO_MATCHING_PATIENT', nextStep: 'CHECK_DETAILS' },
} as const;

const unavailableByCode = {
  [-1401]: 'GpPracticeNotLive',
  [-1040]: 'GpServiceNeedsNewerVersion',
  [-1030]: 'GpServiceNotOffered',
} as const;

/** The letters or applicants of the world whose outcome is a code of the table, with what the table expects. */
function casesOf<Expected, Person extends Letter | Applicant>(
  table: Readonly<Record<number, Expected>>,
  people: readonly Person[],
): { code: number; expected: Expected; person: Person }[] {
  return people.flatMap((person) => {
    const code = Number(person.outcome);
    const expected = table[code];
    return expected === undefined ? [] : [{ code, expected, person }];
  });
}

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ world, now });
});
afterAll(() => stack.stop());
beforeEach(() => stack.clearCalls());

const writes = () => stack.calls().filter((call) => call.startsWith('Register'));
const gpOnlineUser =
  '{ gpOnlineUser { patients { id relation demographics { ... on GpPatientDemographics { firstName } } } } }';
const patientsOf = async (as: string) =>
  (
    (await stack.query(gpOnlineUser, {}, { as })).data as {
      gpOnlineUser: { patients: { id: string; relation: string }[] };
    }
  ).gpOnlineUser.patients;
/** The letters with this outcome, in the order of the world. */
const lettersWith = (wanted: Letter['outcome']) => world.letters.filter(({ outcome }) => outcome === wanted);
const [letter, proxyLetter, letterAtVersion18] = lettersWith('registers') as [Letter, Letter, Letter];
const [letterOfPracticeNotLive, letterOfLinkedAccount] = [...lettersWith(-1401), ...lettersWith(-1108)] as [
  Letter,
  Letter,
];

test('the default world has a letter or an applicant for every registration fault', () => {
  const outcomes = (list: readonly (Letter | Applicant)[]) => new Set(list.map(({ outcome }) => outcome));
  expect(outcomes(world.letters)).toEqual(
    new Set(['registers', -1401, -1108, ...Object.keys(refusalsByCode).map(Number)]),
  );
  expect(outcomes(world.applicants)).toEqual(
    new Set(['registers', -1401, -1040, -1030, -1108, -1551, -1552, -1553, -1555]),
  );
});

test('registerGpAccountWithLinkageKey links the account to the user, once, and not to another user', async () => {
  const response = await withLetter(stack, 'wilfred', { ...letter, odsCode: letter.odsCode.toLowerCase() });
  expect(response.errors).toBeUndefined();
  const id = (resultOf(response) as { patient?: { id: string } }).patient?.id;
  expect(resultOf(response)).toEqual({
    __typename: 'GpOnlineRegistrationSuccess',
    isNew: true,
    patient: {
      id: expect.stringMatching(/^[\w-]{22}$/) as string,
      relation: 'SELF',
      isRelationDeclared: true,
      accessLevel: 'FULL',
      practice: { odsCode: letter.odsCode },
      demographics: { firstName: 'Wilfred', surname: 'Postbox' },
    },
  });
  expect(writes()).toEqual(['RegisterWithLinkageKey']);
  expect(await patientsOf('wilfred')).toEqual([{ id, relation: 'SELF', demographics: { firstName: 'Wilfred' } }]);
  expect(await patientsOf('somebody-else')).toEqual([]);

  stack.clearCalls();
  const repeated = await withLetter(stack, 'wilfred', letter);
  expect(resultOf(repeated)).toMatchObject({
    __typename: 'GpOnlineRegistrationSuccess',
    isNew: false,
    patient: { id },
  });
  const byAnother = await withLetter(stack, 'another', letter);
  expect(resultOf(byAnother)).toEqual({
    __typename: 'GpOnlineRegistrationAlreadyLinked',
    message: expect.stringContaining('new linkage key') as string,
    nextStep: 'CONTACT_PRACTICE',
    patients: [],
  });
  expect(await patientsOf('another')).toEqual([]);
});

test('registerGpAccountWithLinkageKey as a proxy links the patient and marks the relation as declared', async () => {
  const response = await withLetter(stack, 'basil', proxyLetter, 'PROXY');
  expect(resultOf(response)).toMatchObject({
    isNew: true,
    patient: { relation: 'PROXY', isRelationDeclared: true, demographics: { firstName: 'Bea', surname: 'Postbox' } },
  });
  const repeated = await withLetter(stack, 'basil', proxyLetter, 'PROXY');
  expect(resultOf(repeated)).toMatchObject({ __typename: 'GpOnlineRegistrationSuccess', isNew: false });
});

test('registerGpAccountWithLinkageKey succeeds at a practice on version 1.8', async () => {
  const response = await withLetter(stack, 'old', letterAtVersion18);
  expect(resultOf(response)).toMatchObject({ __typename: 'GpOnlineRegistrationSuccess', isNew: true });
  const version = stack.simulator.ledger.find(({ operation }) => operation === 'RegisterWithLinkageKey')?.version;
  expect(version).toBe('1.8.0.0');
});

test('registerGpAccountWithLinkageKey reports success with isNew false for an account that the user already has', async () => {
  const [patient] = await patientsOf('parent');
  const response = await withLetter(stack, 'parent', letterOfLinkedAccount);
  expect(resultOf(response)).toMatchObject({
    __typename: 'GpOnlineRegistrationSuccess',
    isNew: false,
    patient: { id: patient?.id, relation: 'SELF', isRelationDeclared: false },
  });
  expect(await patientsOf('parent')).toHaveLength(3);
});

test('registerGpAccountWithLinkageKey reports GpOnlineRegistrationAlreadyLinked and names the user’s patients that may match', async () => {
  const [patient] = await patientsOf('parent');
  const response = await withLetter(stack, 'parent', letterOfLinkedAccount, 'PROXY');
  expect(resultOf(response)).toMatchObject({
    __typename: 'GpOnlineRegistrationAlreadyLinked',
    patients: [{ id: patient?.id }],
  });
});

test.each(casesOf(refusalsByCode, world.letters))(
  'registerGpAccountWithLinkageKey reports the refusal $expected.refusedReason for code $code',
  async ({ expected, person }) => {
    const response = await withLetter(stack, `reader of ${person.accountId}`, person);
    expect(response.errors).toBeUndefined();
    expect(resultOf(response)).toEqual({
      __typename: 'GpOnlineRegistrationRefused',
      message: expect.stringMatching(/\.$/) as string,
      ...expected,
    });
    expect(writes()).toEqual(['RegisterWithLinkageKey']);
  },
);

test('registerGpAccountWithLinkageKey is not sent to a practice that is not live or does not exist', async () => {
  const notLive = await withLetter(stack, 'reader', letterOfPracticeNotLive);
  expect(resultOf(notLive)).toMatchObject({ __typename: 'GpPracticeNotLive', reason: 'PRACTICE_NOT_LIVE' });
  const nowhere = await withLetter(stack, 'reader', { ...letter, odsCode: 'Z99999' });
  expect(resultOf(nowhere)).toMatchObject({ refusedReason: 'NO_SUCH_PRACTICE', nextStep: 'CHECK_DETAILS' });
  expect(writes()).toEqual([]);
});

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
  expect(await patientsOf('ulla')).toHaveLength(1);
  expect(writes()).toEqual(['RegisterWithDemographics']);
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
    expect(writes()).toEqual(['RegisterWithDemographics']);
  },
);

test.each(casesOf(unavailableByCode, world.applicants))(
  'registerGpAccountWithDemographics reports $expected for code $code without sending the registration',
  async ({ expected, person }) => {
    const response = await asApplicant(stack, 'applicant', person);
    expect(resultOf(response)).toMatchObject({ __typename: expected, practice: { odsCode: person.odsCode } });
    expect(writes()).toEqual([]);
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

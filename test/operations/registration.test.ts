import assert from 'node:assert/strict';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createWorld } from '../../simulator/world/createWorld.ts';
import type { Applicant, Letter } from '../../simulator/world/registration.ts';
import { asApplicant, resultOf, withLetter } from '../support/registration.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const now = new Date('2026-05-12T08:00:00Z');
const world = createWorld({ today: '2026-05-12' });

/** What each refusal of the practice is told as. */
const refused = {
  [-1104]: ['NO_SUCH_ACCOUNT', 'CHECK_DETAILS'],
  [-1105]: ['LINKAGE_KEY_WRONG', 'CHECK_DETAILS'],
  [-1106]: ['DETAILS_DO_NOT_MATCH', 'CHECK_DETAILS'],
  [-1107]: ['ACCOUNT_INACTIVE', 'CONTACT_PRACTICE'],
  [-1551]: ['PATIENT_HAS_LEFT', 'CONTACT_PRACTICE'],
  [-1552]: ['PATIENT_ARCHIVED', 'CONTACT_PRACTICE'],
  [-1553]: ['TOO_YOUNG', 'CONTACT_PRACTICE'],
  [-1555]: ['SEVERAL_PATIENTS_MATCH', 'CONTACT_PRACTICE'],
} as const;
const refusedApplicants = { ...refused, [-1551]: ['NO_MATCHING_PATIENT', 'CHECK_DETAILS'] } as const;

const unavailable = {
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

const writes = () => stack.calls().filter((call) => call.startsWith('Register'));
const me = '{ me { patients { id relation demographics { ... on PatientDemographics { firstName } } } } }';
const patientsOf = async (as: string) =>
  ((await stack.query(me, {}, { as })).data as { me: { patients: { id: string; relation: string }[] } }).me.patients;
const aLetter = (about: RegExp) => {
  const letter = world.letters.find((one) => about.test(one.about));
  assert(letter);
  return letter;
};

test('the world has somebody for every fault of a registration', () => {
  const outcomes = (list: readonly (Letter | Applicant)[]) => new Set(list.map(({ outcome }) => outcome));
  expect(outcomes(world.letters)).toEqual(new Set(['registers', -1401, -1108, ...Object.keys(refused).map(Number)]));
  expect(outcomes(world.applicants)).toEqual(
    new Set(['registers', -1401, -1040, -1030, -1108, -1551, -1552, -1553, -1555]),
  );
});

describe('a letter', () => {
  test('links its account: the patient is there at once, and from then on', async () => {
    const letter = aLetter(/^A sound letter\.$/);
    const answer = await withLetter(stack, 'wilfred', { ...letter, odsCode: letter.odsCode.toLowerCase() });
    expect(answer.errors).toBeUndefined();
    const id = (resultOf(answer) as { patient?: { id: string } }).patient?.id;
    expect(resultOf(answer)).toEqual({
      __typename: 'OnlineRegistrationSuccess',
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
    const again = await withLetter(stack, 'wilfred', letter);
    expect(resultOf(again)).toMatchObject({ __typename: 'OnlineRegistrationSuccess', isNew: false, patient: { id } });
    const byAnother = await withLetter(stack, 'another', letter);
    expect(resultOf(byAnother)).toEqual({
      __typename: 'OnlineRegistrationAlreadyLinked',
      message: expect.stringContaining('new linkage key') as string,
      nextStep: 'CONTACT_PRACTICE',
      patients: [],
    });
    expect(await patientsOf('another')).toEqual([]);
  });

  test('of a proxy links the patient for whom they act, and says whose word that is', async () => {
    const answer = await withLetter(stack, 'basil', aLetter(/father of a child/), 'PROXY');
    expect(resultOf(answer)).toMatchObject({
      isNew: true,
      patient: { relation: 'PROXY', isRelationDeclared: true, demographics: { firstName: 'Bea', surname: 'Postbox' } },
    });
    const again = await withLetter(stack, 'basil', aLetter(/father of a child/), 'PROXY');
    expect(resultOf(again)).toMatchObject({ __typename: 'OnlineRegistrationSuccess', isNew: false });
  });

  test('of a practice at version 1.8 is as good', async () => {
    const answer = await withLetter(stack, 'old', aLetter(/version 1\.8/));
    expect(resultOf(answer)).toMatchObject({ __typename: 'OnlineRegistrationSuccess', isNew: true });
    const version = stack.simulator.ledger.find(({ operation }) => operation === 'RegisterWithLinkageKey')?.version;
    expect(version).toBe('1.8.0.0');
  });

  test('of an account that this person has from elsewhere changes nothing', async () => {
    const [patient] = await patientsOf('parent');
    const answer = await withLetter(stack, 'parent', aLetter(/linked already/));
    expect(resultOf(answer)).toMatchObject({
      __typename: 'OnlineRegistrationSuccess',
      isNew: false,
      patient: { id: patient?.id, relation: 'SELF', isRelationDeclared: false },
    });
    expect(await patientsOf('parent')).toHaveLength(3);
  });

  test('of an account that may be one of those here, or another, names them', async () => {
    const [patient] = await patientsOf('parent');
    const answer = await withLetter(stack, 'parent', aLetter(/linked already/), 'PROXY');
    expect(resultOf(answer)).toMatchObject({
      __typename: 'OnlineRegistrationAlreadyLinked',
      patients: [{ id: patient?.id }],
    });
  });

  test.each(world.letters.filter(({ outcome }) => outcome in refused))('that is refused: $about', async (letter) => {
    const answer = await withLetter(stack, `reader of ${letter.accountId}`, letter);
    const [reason, nextStep] = refused[letter.outcome as keyof typeof refused];
    expect(answer.errors).toBeUndefined();
    expect(resultOf(answer)).toEqual({
      __typename: 'OnlineRegistrationRefused',
      message: expect.stringMatching(/\.$/) as string,
      reason,
      nextStep,
    });
    expect(writes()).toEqual(['RegisterWithLinkageKey']);
  });

  test('of a practice that is not live, or of none, is not sent', async () => {
    const notLive = await withLetter(stack, 'reader', aLetter(/not live/));
    expect(resultOf(notLive)).toMatchObject({ __typename: 'GpPracticeNotLive', unavailable: 'PRACTICE_NOT_LIVE' });
    const nowhere = await withLetter(stack, 'reader', { ...aLetter(/^A sound/), odsCode: 'Z99999' });
    expect(resultOf(nowhere)).toMatchObject({ reason: 'NO_SUCH_PRACTICE', nextStep: 'CHECK_DETAILS' });
    expect(writes()).toEqual([]);
  });
});

describe('somebody without a letter', () => {
  const ulla = world.applicants.find(({ outcome }) => outcome === 'registers');
  assert(ulla);

  test('gets an account that is restricted at first, and that somebody has proven to be theirs', async () => {
    const answer = await asApplicant(stack, 'ulla', ulla);
    expect(answer.errors).toBeUndefined();
    expect(resultOf(answer)).toMatchObject({
      __typename: 'OnlineRegistrationSuccess',
      isNew: true,
      patient: { relation: 'SELF', isRelationDeclared: false, accessLevel: 'RESTRICTED' },
    });
    expect(await patientsOf('ulla')).toHaveLength(1);
    expect(writes()).toEqual(['RegisterWithDemographics']);
    const again = await asApplicant(stack, 'ulla', ulla);
    expect(resultOf(again)).toMatchObject({ __typename: 'OnlineRegistrationSuccess', isNew: false });
    const prescriptions =
      '{ me { patients { medicationCourses { ... on GpServiceUnavailable { reason nextStep } } } } }';
    expect((await stack.query(prescriptions, {}, { as: 'ulla' })).data).toEqual({
      me: {
        patients: [{ medicationCourses: { reason: 'ACCOUNT_RESTRICTED', nextStep: 'PROVE_IDENTITY_AT_PRACTICE' } }],
      },
    });
  });

  test.each(world.applicants.filter(({ outcome }) => outcome in refusedApplicants))(
    'is refused: $about',
    async (applicant) => {
      const answer = await asApplicant(stack, `applicant ${applicant.outcome}`, applicant);
      const [reason, nextStep] = refusedApplicants[applicant.outcome as keyof typeof refusedApplicants];
      expect(resultOf(answer)).toMatchObject({ __typename: 'OnlineRegistrationRefused', reason, nextStep });
      expect(writes()).toEqual(['RegisterWithDemographics']);
    },
  );

  test.each(world.applicants.filter(({ outcome }) => outcome in unavailable))(
    'is not asked for: $about',
    async (applicant) => {
      const answer = await asApplicant(stack, 'applicant', applicant);
      expect(resultOf(answer)).toMatchObject({
        __typename: unavailable[applicant.outcome as keyof typeof unavailable],
        practice: { odsCode: applicant.odsCode },
      });
      expect(writes()).toEqual([]);
    },
  );

  test('who is linked already is told so, and is shown the patient where it is theirs', async () => {
    const linked = world.applicants.find(({ outcome }) => outcome === -1108);
    assert(linked);
    expect(resultOf(await asApplicant(stack, 'parent', linked))).toMatchObject({
      __typename: 'OnlineRegistrationSuccess',
      isNew: false,
      patient: { demographics: { firstName: linked.firstName } },
    });
    expect(resultOf(await asApplicant(stack, 'name twin', linked))).toMatchObject({
      __typename: 'OnlineRegistrationAlreadyLinked',
      patients: [],
    });
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ['no level', { vot: undefined }, 'LEVEL_TOO_LOW', 'SIGN_IN_WITH_PROOF'],
    ['a lower level', { vot: 'P5.Cp.Cd' }, 'LEVEL_TOO_LOW', 'SIGN_IN_WITH_PROOF'],
    ['a level that looks like it', { vot: 'P99' }, 'LEVEL_TOO_LOW', 'SIGN_IN_WITH_PROOF'],
    ['a level that is no text', { vot: ['P9'] }, 'LEVEL_TOO_LOW', 'SIGN_IN_WITH_PROOF'],
    ['no birth date', { birthdate: undefined }, 'DETAILS_MISSING', 'SIGN_IN_WITH_PROOF'],
    ['no given name', { given_name: '' }, 'DETAILS_MISSING', 'SIGN_IN_WITH_PROOF'],
    ['no family name', { family_name: null }, 'DETAILS_MISSING', 'SIGN_IN_WITH_PROOF'],
    ['another birth date', { birthdate: '1979-04-02' }, 'DETAILS_DIFFER', 'CHECK_DETAILS'],
    ['another family name', { family_name: 'Walkout' }, 'DETAILS_DIFFER', 'CHECK_DETAILS'],
    ['another given name', { given_name: 'Ursula Ulla' }, 'DETAILS_DIFFER', 'CHECK_DETAILS'],
  ])('and whose sign-in has %s is told so before anybody is called', async (_what, claims, why, nextStep) => {
    stack.simulator.clock.advance(25 * 60_000);
    const answer = await asApplicant(stack, 'pretender', ulla, claims);
    expect(resultOf(answer)).toEqual({
      __typename: 'OnlineRegistrationIdentityNotProven',
      message: expect.stringMatching(/\.$/) as string,
      why,
      nextStep,
    });
    expect(stack.calls()).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Demographics } from '../../src/domain/patient.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import { UpstreamError } from '../../src/domain/upstreamError.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { createPatientLinks } from '../../src/identity/createPatientLinks.ts';
import { ask, idKey, type Asking } from '../schema/ask.ts';
import { aLink, demographics, fakeEmis, fakeLinks, relationship } from './fakeEmis.ts';

const told = `{ __typename ... on OnlineRegistrationSuccess { isNew patient { id } }
  ... on OnlineRegistrationRefused { reason } ... on OnlineRegistrationAlreadyLinked { patients { id } } }`;

const details = 'odsCode: "a28001", surname: " Byron ", dateOfBirth: "1980-02-29"';
const withLetter = (relation = 'SELF') =>
  `mutation { result: registerWithLinkageKey(input: { ${details}, accountId: " 12 ", linkageKey: " K ", relation: ${relation} }) ${told} }`;
const withoutLetter = `mutation { result: registerWithDemographics(input: { ${details}, firstName: " Ada", sex: OTHER,
  postcode: " ZZ99 3VZ ", title: " ", contactDetails: { mobile: " 07700 900000 ", email: "" } }) ${told} }`;

const caller = {
  kind: 'signedIn',
  subject: 'sam',
  identity: { givenName: 'Ada', familyName: 'Byron', dateOfBirth: '1980-02-29' },
} as const;

async function resultOf(source: string, answers: Partial<EmisClient>, asking: Partial<Asking> = {}) {
  const emis = fakeEmis(answers);
  const { data, errors } = await ask(source, { emis, caller, links: [], ...asking });
  return { result: data?.['result'] as unknown, errors, calls: emis.calls };
}

const refuse = (refusal: Refusal): Partial<EmisClient> => ({
  registerWithLinkageKey: () => Promise.resolve({ kind: 'refused', refusal }),
  registerWithDemographics: () => Promise.resolve({ kind: 'refused', refusal }),
});
const patientLinks = () => createPatientLinks([], idKey);

describe('what is sent', () => {
  it('of a letter has no spaces around it', async () => {
    const { result, calls } = await resultOf(withLetter(), {}, { patientLinks: patientLinks() });
    expect(result).toMatchObject({ __typename: 'OnlineRegistrationSuccess', isNew: true });
    expect(calls.find(([name]) => name === 'registerWithLinkageKey')).toEqual([
      'registerWithLinkageKey',
      { odsCode: 'A28001', accountId: '12', linkageKey: 'K', surname: 'Byron', dateOfBirth: '1980-02-29' },
    ]);
  });

  it('without a letter has what was given, and no more', async () => {
    const { calls } = await resultOf(withoutLetter, {}, { patientLinks: patientLinks() });
    expect(calls.find(([name]) => name === 'registerWithDemographics')).toEqual([
      'registerWithDemographics',
      {
        odsCode: 'A28001',
        firstName: 'Ada',
        surname: 'Byron',
        dateOfBirth: '1980-02-29',
        sex: 'other',
        postcode: 'ZZ99 3VZ',
        contactDetails: { mobile: '07700 900000' },
      },
    ]);
  });
});

describe('a refusal', () => {
  it.each([
    ['serviceNotEnabled', { reason: 'NOT_ENABLED' }],
    ['inputRefused', { reason: 'DETAILS_REFUSED' }],
    ['noSuchPractice', { reason: 'NO_SUCH_PRACTICE' }],
    ['practiceNotLive', { __typename: 'GpPracticeNotLive' }],
    ['alreadyLinked', { __typename: 'OnlineRegistrationAlreadyLinked', patients: [] }],
  ] as const)('of a letter as %s is told', async (refusal, expected) => {
    const { result, errors } = await resultOf(withLetter(), refuse(refusal));
    expect(errors).toBeUndefined();
    expect(result).toMatchObject(expected);
  });

  it.each([
    ['serviceNotEnabled', { __typename: 'GpServiceNotOffered' }],
    ['inputRefused', { reason: 'DETAILS_REFUSED' }],
    ['noSuchPractice', { reason: 'NO_SUCH_PRACTICE' }],
    ['accountInactive', { reason: 'ACCOUNT_INACTIVE' }],
    ['registrationDetailsWrong', { reason: 'DETAILS_DO_NOT_MATCH' }],
  ] as const)('without a letter as %s is told', async (refusal, expected) => {
    const { result, errors } = await resultOf(withoutLetter, refuse(refusal));
    expect(errors).toBeUndefined();
    expect(result).toMatchObject(expected);
  });

  it('that means nothing here is an answer that cannot be used', async () => {
    const { result, errors } = await resultOf(withLetter(), refuse('slotTaken'));
    expect(result).toBeNull();
    expect(errors).toMatchObject([{ message: expect.stringContaining('UPSTREAM_INVALID_RESPONSE') as string }]);
  });
});

describe('an account that is linked already', () => {
  const own = aLink('own');
  const elsewhere = aLink('elsewhere', 'A28002');
  const child = { ...aLink('child'), relation: 'proxy' } as const;
  const links = [own, elsewhere, child];
  const alreadyLinked = refuse('alreadyLinked');
  const success = { __typename: 'OnlineRegistrationSuccess', isNew: false, patient: { id: 'own' } };
  const unsure = { __typename: 'OnlineRegistrationAlreadyLinked', patients: [{ id: 'own' }, { id: 'child' }] };

  it('to the person themselves is a success', async () => {
    expect((await resultOf(withLetter(), alreadyLinked, { links })).result).toEqual(success);
    expect((await resultOf(withoutLetter, alreadyLinked, { links })).result).toEqual(success);
  });

  it('is not taken for the one of a patient whom the person acts for', async () => {
    expect((await resultOf(withLetter('PROXY'), alreadyLinked, { links })).result).toEqual(unsure);
  });

  it.each<[string, Partial<Demographics>]>([
    ['of another surname', { surname: 'Lovelace' }],
    ['born on another day', { dateOfBirth: '1980-03-01' }],
  ])('is not taken for the one of somebody %s', async (_what, other) => {
    const answers = { ...alreadyLinked, demographics: () => Promise.resolve({ ...demographics, ...other }) };
    expect((await resultOf(withLetter(), answers, { links })).result).toEqual(unsure);
    expect((await resultOf(withoutLetter, answers, { links })).result).toEqual(unsure);
  });

  it('without a letter is not taken for the one of a twin', async () => {
    const answers = { ...alreadyLinked, demographics: () => Promise.resolve({ ...demographics, firstName: 'Eve' }) };
    expect((await resultOf(withoutLetter, answers, { links })).result).toEqual(unsure);
  });

  it('is not told apart when nobody can be looked at, or two are the same', async () => {
    const failure = new UpstreamError('UPSTREAM_TIMEOUT', 'GetDemographics', { isRetryable: true });
    const silent = { ...alreadyLinked, demographics: () => Promise.reject(failure) };
    expect((await resultOf(withLetter(), silent, { links })).result).toEqual(unsure);
    const twice = { links: [own, { ...aLink('again'), subject: 'sam' }] };
    expect((await resultOf(withLetter(), alreadyLinked, twice)).result).toMatchObject({
      __typename: 'OnlineRegistrationAlreadyLinked',
      patients: [{ id: 'own' }, { id: 'again' }],
    });
  });
});

it('a key that cannot be kept is as lost as an answer', async () => {
  for (const source of [withLetter(), withoutLetter]) {
    const { result, errors } = await resultOf(source, {}, { patientLinks: fakeLinks([]) });
    expect(errors).toBeUndefined();
    expect(result).toEqual({ __typename: 'OnlineRegistrationOutcomeUnknown' });
  }
});

it('a link that is made anew ends the sessions under its old key', async () => {
  const known = patientLinks();
  const { calls } = await resultOf(withLetter(), {}, { patientLinks: known });
  const [link] = await known.ofPerson('sam');
  expect(link).toMatchObject({ ...relationship, odsCode: 'A28001', isRelationDeclared: true });
  expect(calls.filter(([name]) => name === 'endSessions')).toEqual([['endSessions', link?.patientId]]);
});

it('an error before anything was sent is thrown, and counts as no guess', async () => {
  const failure = new UpstreamError('UPSTREAM_UNAVAILABLE', 'CreateEndUserSession', { isRetryable: true });
  const answers = { registerWithLinkageKey: () => Promise.reject(failure) };
  const begun: string[] = [];
  const attemptLimiter = {
    lockedUntil: () => undefined,
    reserve: () => ({ kind: 'open', release: () => void begun.push('taken back') }) as const,
  };
  const { result, errors } = await resultOf(withLetter(), answers, { guessLimit: attemptLimiter });
  expect([result, errors?.length, begun]).toEqual([null, 1, ['taken back']]);
});

import { describe, expect, test } from 'vitest';
import { StoreUnavailableError } from '../../src/domain/StoreUnavailableError.ts';
import { UpstreamError } from '../../src/domain/UpstreamError.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import type { PatientLinks } from '../../src/identity/PatientLinks.ts';
import { registerWithLinkageKey } from '../../src/services/registerWithLinkageKey.ts';
import type { ServiceDependencies } from '../../src/services/ServiceDependencies.ts';
import { memoryLinks } from '../support/memoryStores.ts';
import { idKey } from '../support/executeQuery.ts';
import { access, aLink, fakeEmis, fakeLinks } from '../support/fakeEmis.ts';
import { withLetter, withoutLetter, caller, resultOf, refuse } from './registrationMutations.ts';

const patientLinks = () => memoryLinks([], idKey);

describe('registration requests', () => {
  test('registerGpAccountWithLinkageKey trims the details of the letter', async () => {
    const { result, calls } = await resultOf(withLetter(), {}, { patientLinks: patientLinks() });
    expect(result).toMatchObject({ __typename: 'GpOnlineRegistrationSuccess', isNew: true });
    expect(calls.find(([name]) => name === 'registerWithLinkageKey')).toEqual([
      'registerWithLinkageKey',
      { odsCode: 'A28001', accountId: '12', linkageKey: 'K', surname: 'Byron', dateOfBirth: '1980-02-29' },
    ]);
  });

  test('registerGpAccountWithDemographics sends only the details that were given', async () => {
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

describe('names in registration requests', () => {
  const surnamed = (source: string, surname: string) => source.replace('" Byron "', JSON.stringify(surname));
  const namesSent = (calls: readonly (readonly [string, ...unknown[]])[]) =>
    calls.flatMap(([name, input]) => (name.startsWith('registerWith') ? [(input as { surname: string }).surname] : []));
  const named = (surname: string) => ({
    caller: { ...caller, identity: { ...caller.identity, familyName: surname } },
    patientLinks: patientLinks(),
  });

  test.each([
    ['O\u2019Neill', "O'Neill"],
    ['Wellington\u2011Boot', 'Wellington-Boot'],
    ['Van\u00A0 der Berg', 'Van der Berg'],
    ['Zoe\u0308', 'Zo\u00EB'],
    ['Neill\u200B', 'Neill'],
    ['Strau\u00DF', 'Strau\u00DF'],
  ])('registration sends the surname %j as %j, once', async (typed, sent) => {
    for (const source of [withLetter(), withoutLetter]) {
      const { result, calls } = await resultOf(surnamed(source, typed), {}, named(sent));
      expect(result).toMatchObject({ __typename: 'GpOnlineRegistrationSuccess' });
      expect(namesSent(calls)).toEqual([sent]);
    }
  });

  test('registration sends a name as typed when the practice refuses its normal form, within one attempt', async () => {
    const acceptTyped = ({ surname }: { surname: string }) =>
      Promise.resolve(
        surname === 'O\u2019Neill'
          ? ({ kind: 'done', value: access } as const)
          : ({ kind: 'refused', refusal: 'registrationDetailsWrong' } as const),
      );
    const overrides: Partial<EmisClient> = {
      registerWithLinkageKey: (_, input) => acceptTyped(input),
      registerWithDemographics: (_, input) => acceptTyped(input),
    };
    for (const source of [withLetter(), withoutLetter]) {
      const { result, calls } = await resultOf(surnamed(source, 'O\u2019Neill'), overrides, named("O'Neill"));
      expect(result).toMatchObject({ __typename: 'GpOnlineRegistrationSuccess' });
      expect(namesSent(calls)).toEqual(["O'Neill", 'O\u2019Neill']);
    }
  });

  test("registration prefers the practice's own spelling of the person's name", async () => {
    const surnames: string[] = [];
    const own = aLink('own');
    const register = registerWithLinkageKey({
      emis: fakeEmis({
        registerWithLinkageKey(_, { surname }) {
          surnames.push(surname);
          return Promise.resolve({ kind: 'refused', refusal: 'registrationDetailsWrong' });
        },
      }),
      loaders: {
        practiceByOdsCode: { load: () => Promise.resolve({}) },
        patientsBySubject: { load: () => Promise.resolve([aLink('child', 'A28002'), own]) },
      },
      subject: 'sam',
      attemptLimiter: { reserve: () => ({ kind: 'open', release: () => undefined }), lockedUntil: () => undefined },
      patientNames: new Map([
        ['own', { text: 'Franz Josef van der Strau\u00DF', isIncomplete: false }],
        ['child', { text: 'VAN DER STRAUSS', isIncomplete: false }],
      ]),
    } as unknown as ServiceDependencies).register;
    const letter = {
      odsCode: 'A28001',
      accountId: '1',
      linkageKey: 'K',
      dateOfBirth: '1980-02-29',
      relation: 'self',
    } as const;
    await register({ ...letter, surname: 'VAN DER STRAUSS' });
    expect(surnames).toEqual(['van der Strau\u00DF', 'VAN DER STRAUSS']);
  });
});

describe('registration refusals', () => {
  test.each([
    ['serviceNotEnabled', { refusedReason: 'NOT_ENABLED' }],
    ['inputRefused', { refusedReason: 'DETAILS_REFUSED' }],
    ['noSuchPractice', { refusedReason: 'NO_SUCH_PRACTICE' }],
    ['practiceNotLive', { __typename: 'GpPracticeNotLive' }],
    ['alreadyLinked', { __typename: 'GpOnlineRegistrationAlreadyLinked', patients: [] }],
  ] as const)('registerGpAccountWithLinkageKey reports the refusal %s as %o', async (refusal, expected) => {
    const { result, errors } = await resultOf(withLetter(), refuse(refusal));
    expect(errors).toBeUndefined();
    expect(result).toMatchObject(expected);
  });

  test.each([
    ['serviceNotEnabled', { __typename: 'GpServiceNotOffered' }],
    ['inputRefused', { refusedReason: 'DETAILS_REFUSED' }],
    ['noSuchPractice', { refusedReason: 'NO_SUCH_PRACTICE' }],
    ['accountInactive', { refusedReason: 'ACCOUNT_INACTIVE' }],
    ['registrationDetailsWrong', { refusedReason: 'DETAILS_DO_NOT_MATCH' }],
  ] as const)('registerGpAccountWithDemographics reports the refusal %s as %o', async (refusal, expected) => {
    const { result, errors } = await resultOf(withoutLetter, refuse(refusal));
    expect(errors).toBeUndefined();
    expect(result).toMatchObject(expected);
  });

  test('registerGpAccountWithLinkageKey reports an unexpected refusal as an invalid response', async () => {
    const { result, errors } = await resultOf(withLetter(), refuse('slotTaken'));
    expect(result).toBeNull();
    expect(errors).toMatchObject([{ message: expect.stringContaining('UPSTREAM_INVALID_RESPONSE') as string }]);
  });
});

test('registration reports an unknown outcome when the new key cannot be stored', async () => {
  for (const source of [withLetter(), withoutLetter]) {
    const { result, errors } = await resultOf(source, {}, { patientLinks: fakeLinks([]) });
    expect(errors).toBeUndefined();
    expect(result).toEqual({ __typename: 'GpOnlineRegistrationOutcomeUnknown' });
  }
});

test('registration keeps the new key when the earlier link of the account cannot be read', async () => {
  const known = patientLinks();
  const unreadable: PatientLinks = { ...known, ofAccount: () => Promise.reject(new StoreUnavailableError('down')) };
  const { result } = await resultOf(withLetter(), {}, { patientLinks: unreadable });
  expect(result).toMatchObject({ __typename: 'GpOnlineRegistrationSuccess', isNew: true });
  expect(await known.ofPerson('sam')).toMatchObject([{ access }]);
});

test('registration keeps the new key when the attempt cannot be released', async () => {
  const reserve = () => Promise.resolve({ kind: 'open', release: () => Promise.reject(new Error('no')) } as const);
  const attemptLimiter = { reserve, lockedUntil: () => Promise.resolve(undefined) };
  for (const source of [withLetter(), withoutLetter]) {
    const known = patientLinks();
    await resultOf(source, {}, { patientLinks: known, attemptLimiter });
    expect(await known.ofPerson('sam')).toMatchObject([{ access }]);
  }
});

test('a repeated registration ends the sessions under the old key', async () => {
  const known = patientLinks();
  const { calls } = await resultOf(withLetter(), {}, { patientLinks: known });
  const [link] = await known.ofPerson('sam');
  expect(link).toMatchObject({ access, odsCode: 'A28001', isRelationDeclared: true });
  expect(calls.filter(([name]) => name === 'endSessions')).toEqual([['endSessions', link?.patientId]]);
});

test('registration throws an error that occurs before anything is sent, and the attempt does not count', async () => {
  const error = new UpstreamError('UPSTREAM_UNAVAILABLE', 'CreateEndUserSession', { isRetryable: true });
  const overrides = { registerWithLinkageKey: () => Promise.reject(error) };
  const events: string[] = [];
  const attemptLimiter = {
    lockedUntil: () => Promise.resolve(undefined),
    reserve: () =>
      Promise.resolve({
        kind: 'open' as const,
        release: () => Promise.resolve(void events.push('taken back')),
      }),
  };
  const { result, errors } = await resultOf(withLetter(), overrides, { attemptLimiter });
  expect([result, errors?.length, events]).toEqual([null, 1, ['taken back']]);
});

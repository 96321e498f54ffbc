import { describe, expect, test } from 'vitest';
import type { Demographics } from '../../src/domain/patient.ts';
import { UpstreamError } from '../../src/domain/UpstreamError.ts';
import { aLink, demographics } from '../support/fakeEmis.ts';
import { withLetter, withoutLetter, resultOf, refuse } from './registrationMutations.ts';

describe('accounts that are already linked', () => {
  const own = aLink('own');
  const elsewhere = aLink('elsewhere', 'A28002');
  const child = { ...aLink('child'), relation: 'proxy' } as const;
  const links = [own, elsewhere, child];
  const alreadyLinked = refuse('alreadyLinked');
  const success = { __typename: 'GpOnlineRegistrationSuccess', isNew: false, patient: { id: 'own' } };
  const undecided = { __typename: 'GpOnlineRegistrationAlreadyLinked', patients: [{ id: 'own' }, { id: 'child' }] };

  test('registration succeeds when the account is already linked to the person', async () => {
    expect((await resultOf(withLetter(), alreadyLinked, { links })).result).toEqual(success);
    expect((await resultOf(withoutLetter, alreadyLinked, { links })).result).toEqual(success);
  });

  test('registration finds the linked account of a practice whose code was stored in another case', async () => {
    const lower = { ...own, odsCode: own.odsCode.toLowerCase() };
    expect((await resultOf(withLetter(), alreadyLinked, { links: [lower] })).result).toEqual(success);
    expect((await resultOf(withoutLetter, alreadyLinked, { links: [lower] })).result).toEqual(success);
  });

  test('registration as a proxy does not match an account of the person', async () => {
    expect((await resultOf(withLetter('PROXY'), alreadyLinked, { links })).result).toEqual(undecided);
  });

  test.each<[string, Partial<Demographics>]>([
    ['with another surname', { surname: 'Lovelace' }],
    ['born on another day', { dateOfBirth: '1980-03-01' }],
  ])('registration does not match a linked patient %s', async (_name, other) => {
    const overrides = { ...alreadyLinked, demographics: () => Promise.resolve({ ...demographics, ...other }) };
    expect((await resultOf(withLetter(), overrides, { links })).result).toEqual(undecided);
    expect((await resultOf(withoutLetter, overrides, { links })).result).toEqual(undecided);
  });

  test('registerGpAccountWithDemographics does not match the account of a twin', async () => {
    const overrides = { ...alreadyLinked, demographics: () => Promise.resolve({ ...demographics, firstName: 'Eve' }) };
    expect((await resultOf(withoutLetter, overrides, { links })).result).toEqual(undecided);
  });

  test('registration matches no account when demographics cannot be read or two accounts match', async () => {
    const error = new UpstreamError('UPSTREAM_TIMEOUT', 'GetDemographics', { isRetryable: true });
    const unreadable = { ...alreadyLinked, demographics: () => Promise.reject(error) };
    expect((await resultOf(withLetter(), unreadable, { links })).result).toEqual(undecided);
    const twice = { links: [own, { ...aLink('again'), subject: 'sam' }] };
    expect((await resultOf(withLetter(), alreadyLinked, twice)).result).toMatchObject({
      __typename: 'GpOnlineRegistrationAlreadyLinked',
      patients: [{ id: 'own' }, { id: 'again' }],
    });
  });
});

import { describe, expect, test } from 'vitest';
import { isSameName } from '../../src/domain/isSameName.ts';
import { identityProblem } from '../../src/domain/provenIdentity.ts';

describe('isSameName', () => {
  test.each([
    ['Byron', 'BYRON'],
    [' Byron ', 'byron'],
    ["O'Scone", 'O’Scone'],
    ['Wellington-Boot', 'wellington‐boot'],
    ['van  der Berg', 'Van der Berg'],
    ['Zoë', 'Zoe\u0308'],
  ])('isSameName accepts %j and %j', (one, other) => {
    expect(isSameName(one, other)).toBe(true);
    expect(isSameName(other, one)).toBe(true);
  });

  test.each([
    ['Byron', 'Byrom'],
    ['Zoë', 'Zoe'],
    ['Wellington-Boot', 'Wellington Boot'],
    ['', ''],
    [' ', ''],
  ])('isSameName rejects %j and %j', (one, other) => {
    expect(isSameName(one, other)).toBe(false);
  });
});

describe('identityProblem', () => {
  const identity = { givenName: 'Ada Augusta', familyName: 'Byron', dateOfBirth: '1980-02-29' };
  const person = { firstName: 'Ada', surname: 'Byron', dateOfBirth: '1980-02-29' };

  test('identityProblem accepts the first given name or all given names', () => {
    expect(identityProblem(identity, person)).toBeUndefined();
    expect(identityProblem(identity, { ...person, firstName: 'ada  augusta' })).toBeUndefined();
  });

  test.each([
    [undefined, person, 'levelTooLow'],
    [{}, person, 'detailsMissing'],
    [{ ...identity, givenName: ' ' }, { ...person, firstName: ' ' }, 'detailsDiffer'],
    [identity, { ...person, firstName: 'Augusta' }, 'detailsDiffer'],
    [identity, { ...person, firstName: 'Ad' }, 'detailsDiffer'],
    [identity, { ...person, surname: 'Lovelace' }, 'detailsDiffer'],
    [identity, { ...person, dateOfBirth: '1980-03-01' }, 'detailsDiffer'],
    [{ ...identity, dateOfBirth: '1980' }, person, 'detailsDiffer'],
  ] as const)('identityProblem for %j and %j is %s', (proven, wanted, problem) => {
    expect(identityProblem(proven, wanted)).toBe(problem);
  });
});

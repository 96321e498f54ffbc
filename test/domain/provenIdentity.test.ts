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
    ["O'Neill", 'O\u2018Neill'],
    ["O'Neill", 'O\u02BCNeill'],
    ["O'Neill", 'O\u00B4Neill'],
    ["O'Neill", 'O`Neill'],
    ["O'Neill", 'O\u2032Neill'],
    ["O'Neill", 'O\uFF07Neill'],
    ['Wellington-Boot', 'Wellington\u2011Boot'],
    ['Wellington-Boot', 'Wellington\u2212Boot'],
    ['Wellington-Boot', 'Wellington\u2013Boot'],
    ['Van der Berg', 'Van\u00A0der\u2009Berg'],
    ['Strauß', 'STRAUSS'],
    ['Strauß', 'Strau\u1E9E'],
    ['Müller', 'MU\u0308LLER'],
    ['Nguyễn', 'NGUYÊ\u0303N'],
    ['Byron', 'By\u00ADron\u200B'],
    ['Filippou', 'Filippou'.replace('Fi', '\uFB01')],
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

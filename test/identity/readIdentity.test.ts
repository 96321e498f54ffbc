import { expect, test } from 'vitest';
import { defaultIdentityLevel, readIdentity } from '../../src/identity/readIdentity.ts';

const claims = { given_name: 'Ada Augusta', family_name: 'Byron', birthdate: '1980-02-29' };
const ada = { givenName: 'Ada Augusta', familyName: 'Byron', dateOfBirth: '1980-02-29' };

test.each(['P9', 'P9.Cp.Cd', 'Cp.P9'])('readIdentity accepts the identity level %s', (vot) => {
  expect(readIdentity({ ...claims, vot }, defaultIdentityLevel)).toEqual(ada);
});

test.each([undefined, null, '', 'P5.Cp', 'P99', 'p9', 'P9 ', 9, ['P9'], { P9: true }, `P9.${'x'.repeat(300)}`])(
  'readIdentity rejects the identity level %j',
  (vot) => {
    expect(readIdentity({ ...claims, vot }, defaultIdentityLevel)).toBeUndefined();
  },
);

test('readIdentity uses the configured claim and levels', () => {
  const level = { claim: 'acr', accepted: ['substantial', 'high'] };
  expect(readIdentity({ ...claims, acr: 'high' }, level)).toEqual(ada);
  expect(readIdentity({ ...claims, acr: 'low', vot: 'P9' }, level)).toBeUndefined();
  // Only the token's own properties are claims.
  expect(readIdentity({}, { claim: 'constructor', accepted: ['x'] })).toBeUndefined();
});

test('readIdentity leaves out claims that are not text, are empty or are too long', () => {
  const odd = { vot: 'P9', given_name: 7, family_name: '', birthdate: 'x'.repeat(257) };
  expect(readIdentity(odd, defaultIdentityLevel)).toEqual({});
});

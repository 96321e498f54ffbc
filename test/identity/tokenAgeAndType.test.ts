import { createLocalJWKSet, type JWTPayload } from 'jose';
import { describe, expect, test } from 'vitest';
import { createAuthenticator } from '../../src/identity/createAuthenticator.ts';
import {
  audience,
  authenticate,
  issuer,
  jwks,
  now,
  nowSeconds,
  part,
  refusalOf,
  sign,
  validClaims,
} from '../support/issuerTokens.ts';

describe('the age of a token', () => {
  const day = 86_400;
  test.each<[string, JWTPayload, string]>([
    [
      'that is valid for a hundred years',
      { ...validClaims, exp: nowSeconds + 36_525 * day },
      'The token is valid for too long.',
    ],
    [
      'that is valid for a hundred years since today',
      { ...validClaims, iat: nowSeconds, exp: nowSeconds + 36_525 * day },
      'The token is valid for too long.',
    ],
    ['with an expiry beyond all dates', { ...validClaims, exp: 1e300 }, 'The token is valid for too long.'],
    [
      'that was issued a hundred years ago',
      { ...validClaims, iat: nowSeconds - 36_525 * day },
      'The token is too old.',
    ],
    ['that was issued more than a day ago', { ...validClaims, iat: nowSeconds - day - 6 }, 'The token is too old.'],
    ['that was issued tomorrow', { ...validClaims, iat: nowSeconds + day }, 'The token was issued in the future.'],
    [
      'that was issued six seconds from now',
      { ...validClaims, iat: nowSeconds + 6 },
      'The token was issued in the future.',
    ],
    ['whose time of issue is a text', { ...validClaims, iat: 'now' as unknown as number }, 'The token is not valid.'],
  ])('a token %s is refused', async (_name, payload, reason) => {
    expect(await refusalOf(await sign(payload))).toBe(reason);
  });

  test.each([
    { iat: nowSeconds, exp: nowSeconds + day },
    { iat: nowSeconds + 5 },
    { iat: nowSeconds - day },
    { iat: nowSeconds - day - 5 },
  ])('a token with the times %j is accepted', async (times) => {
    expect(await authenticate(`Bearer ${await sign({ ...validClaims, ...times })}`)).toMatchObject({
      kind: 'signedIn',
    });
  });

  test('the maximum age, the time of issue and the leeway are configured', async () => {
    const times = { maxAge: 3_600, requiresIssuedAt: true, leeway: 60 };
    const strict = createAuthenticator({ issuer, audience, keys: createLocalJWKSet(jwks), now: () => now, times });
    const callerOf = async (claims: object) => strict(`Bearer ${await sign({ ...validClaims, ...claims })}`);
    expect(await callerOf({})).toEqual({ kind: 'refused', reason: 'The token has no time of issue.' });
    expect(await callerOf({ iat: nowSeconds + 60 })).toMatchObject({ kind: 'signedIn' });
    expect(await callerOf({ iat: nowSeconds - 3_661 })).toEqual({ kind: 'refused', reason: 'The token is too old.' });
    expect(await callerOf({ iat: nowSeconds, exp: nowSeconds + 3_661 })).toMatchObject({ kind: 'refused' });
    expect(await callerOf({ iat: nowSeconds - 600, exp: nowSeconds - 59 })).toMatchObject({ kind: 'signedIn' });
  });
});

describe('the type of a token', () => {
  test.each([undefined, 'JWT', 'jwt', 'at+jwt', 'AT+JWT', 'application/at+jwt', 'application/jwt'])(
    'a token of the type %s is accepted',
    async (typ) => {
      expect(await authenticate(`Bearer ${await sign(validClaims, { typ })}`)).toMatchObject({ kind: 'signedIn' });
    },
  );

  test.each([
    'logout+jwt',
    'secevent+jwt',
    'dpop+jwt',
    'token-introspection+jwt',
    'entity-statement+jwt',
    'jwe',
    '',
    ' JWT',
    null,
    1,
    ['JWT'],
  ])('a token of the type %j is refused', async (typ) => {
    // The library refuses to sign some of them, so that the header is written by hand.
    const token = `${part({ alg: 'ES256', kid: 'one', typ })}.${part(validClaims)}.AAAA`;
    expect(await refusalOf(token)).toBe('The token is not an access token.');
  });

  test('a logout token without a type is refused', async () => {
    const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
    expect(await refusalOf(await sign({ ...validClaims, events }))).toBe('The token is not an access token.');
  });
});

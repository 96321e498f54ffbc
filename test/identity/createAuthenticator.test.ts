import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK } from 'jose';
import { describe, expect, test } from 'vitest';
import { createAuthenticator } from '../../src/identity/createAuthenticator.ts';
import { audience, authenticate, issuer, jwks, now, part, rsa, sign, validClaims } from '../support/issuerTokens.ts';

test('a request without a token is anonymous', async () => {
  expect(await authenticate(undefined)).toEqual({ kind: 'anonymous' });
});

test.each(['Bearer', 'bearer', 'BEARER'])('a valid token with the scheme %s identifies the person', async (scheme) => {
  expect(await authenticate(`${scheme} ${await sign(validClaims)}`)).toEqual({ kind: 'signedIn', subject: 'anna' });
});

test.each(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'])('a token signed with %s is accepted', async (alg) => {
  const kid = 'two';
  const key = await importJWK(await exportJWK(rsa.privateKey), alg);
  if (key instanceof Uint8Array) throw new Error('a shared secret');
  const token = await sign(validClaims, { alg, kid }, key);
  expect(await authenticate(`Bearer ${token}`)).toEqual({ kind: 'signedIn', subject: 'anna' });
});

test.each(['ES384', 'ES512', 'EdDSA', 'Ed25519'])('a token signed with %s is accepted', async (alg) => {
  const pair = await generateKeyPair(alg, { extractable: true });
  const known = createLocalJWKSet({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'three' }] });
  const token = await sign(validClaims, { alg, kid: 'three' }, pair.privateKey);
  const caller = await createAuthenticator({ issuer, audience, keys: known, now: () => now })(`Bearer ${token}`);
  expect(caller).toEqual({ kind: 'signedIn', subject: 'anna' });
});

test('a token with several audiences is accepted when one of them matches', async () => {
  expect(await authenticate(`Bearer ${await sign({ ...validClaims, aud: ['other', audience] })}`)).toMatchObject({
    kind: 'signedIn',
  });
});

describe('proven identity', () => {
  const claims = { given_name: 'Anna', family_name: 'Byron', birthdate: '1980-02-29' };

  test('the identity of a person is read when the token says that it is proven', async () => {
    expect(await authenticate(`Bearer ${await sign({ ...validClaims, ...claims, vot: 'P9.Cp.Cd' })}`)).toEqual({
      kind: 'signedIn',
      subject: 'anna',
      identity: { givenName: 'Anna', familyName: 'Byron', dateOfBirth: '1980-02-29' },
    });
    const caller = await authenticate(`Bearer ${await sign({ ...validClaims, ...claims, vot: 'P5.Cp.Cd' })}`);
    expect(caller).toEqual({ kind: 'signedIn', subject: 'anna' });
  });

  test('the identity of a person is read by the configured claim and levels', async () => {
    const level = { claim: 'acr', accepted: ['high'] };
    const authenticateByLevel = createAuthenticator({
      issuer,
      audience,
      keys: createLocalJWKSet(jwks),
      now: () => now,
      level,
    });
    expect(
      await authenticateByLevel(`Bearer ${await sign({ ...validClaims, ...claims, vot: 'P9', acr: 'low' })}`),
    ).not.toHaveProperty('identity');
    expect(
      await authenticateByLevel(`Bearer ${await sign({ ...validClaims, ...claims, acr: 'high' })}`),
    ).toHaveProperty('identity');
  });
});

describe('refused authorization headers', () => {
  test.each([
    '',
    'Bearer',
    'Bearer ',
    'Basic YTpi',
    'Bearer a.b',
    'Bearer a.b.c.d',
    'Bearer a.b.c, Bearer a.b.c',
    'a.b.c',
  ])('the authorization header %j is refused', async (header) => {
    expect(await authenticate(header)).toMatchObject({ kind: 'refused' });
  });

  test('an authorization header with two tokens is refused', async () => {
    const token = await sign(validClaims);
    expect(await authenticate(`Bearer ${token}, Bearer ${token}`)).toMatchObject({ kind: 'refused' });
    expect(await authenticate(`Bearer ${token} ${token}`)).toMatchObject({ kind: 'refused' });
  });

  test('a very long authorization header is refused', async () => {
    expect(await authenticate(`Bearer ${'a'.repeat(10_000)}.b.c`)).toEqual({
      kind: 'refused',
      reason: 'The authorization header is too long.',
    });
  });

  test.each(['a.b.c', '!.!.!', `${part({ alg: 'ES256', kid: 'one' })}.bm90anNvbg.AAAA`])(
    'the malformed token %s is refused',
    async (token) => {
      expect(await authenticate(`Bearer ${token}`)).toMatchObject({ kind: 'refused' });
    },
  );
});

import { createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import { describe, expect, test } from 'vitest';
import { createAuthenticator } from '../../src/identity/createAuthenticator.ts';
import {
  audience,
  issuer,
  jwks,
  keys,
  now,
  nowSeconds,
  otherKeys,
  sign,
  validClaims,
} from '../support/issuerTokens.ts';

describe('tokens that do not name their key', () => {
  const header = { kid: undefined };
  const withKeys = (published: object[]) =>
    createAuthenticator({
      issuer,
      audience,
      keys: createLocalJWKSet({ keys: published as typeof jwks.keys }),
      now: () => now,
    });
  const publicKey = async (pair: typeof keys, more: object = {}) => ({ ...(await exportJWK(pair.publicKey)), ...more });

  test('a token without a key id is accepted when any of the published keys has signed it', async () => {
    const published = withKeys([await publicKey(keys, { kid: 'a' }), await publicKey(otherKeys, { kid: 'b' })]);
    for (const pair of [keys, otherKeys])
      expect(await published(`Bearer ${await sign(validClaims, header, pair.privateKey)}`)).toEqual({
        kind: 'signedIn',
        subject: 'anna',
      });
    const third = await generateKeyPair('ES256', { extractable: true });
    expect(await published(`Bearer ${await sign(validClaims, header, third.privateKey)}`)).toEqual({
      kind: 'refused',
      reason: 'The token signature is invalid.',
    });
  });

  test('a token is accepted when two published keys have its key id', async () => {
    const published = withKeys([await publicKey(keys, { kid: 'one' }), await publicKey(otherKeys, { kid: 'one' })]);
    expect(await published(`Bearer ${await sign(validClaims, {}, otherKeys.privateKey)}`)).toMatchObject({
      kind: 'signedIn',
    });
  });

  test('an expired token without a key id is refused for that reason', async () => {
    const published = withKeys([await publicKey(keys), await publicKey(otherKeys)]);
    const token = await sign({ ...validClaims, exp: nowSeconds - 60 }, header, otherKeys.privateKey);
    expect(await published(`Bearer ${token}`)).toEqual({ kind: 'refused', reason: 'The token has expired.' });
  });

  test('a token without a key id is checked with at most sixteen keys', async () => {
    const decoys = await Promise.all(Array.from({ length: 16 }, () => generateKeyPair('ES256', { extractable: true })));
    const published = await Promise.all([...decoys, keys].map((pair) => publicKey(pair)));
    expect(await withKeys(published)(`Bearer ${await sign(validClaims, header)}`)).toMatchObject({ kind: 'refused' });
    expect(await withKeys(published.slice(1))(`Bearer ${await sign(validClaims, header)}`)).toMatchObject({
      kind: 'signedIn',
    });
  });
});

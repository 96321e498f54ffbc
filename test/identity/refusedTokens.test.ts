import { createHmac, createPublicKey } from 'node:crypto';
import { exportJWK, exportSPKI, type JWTPayload } from 'jose';
import { describe, expect, test } from 'vitest';
import {
  audience,
  issuer,
  nowSeconds,
  otherKeys,
  part,
  refusalOf,
  rsa,
  sign,
  validClaims,
} from '../support/issuerTokens.ts';

describe('refused tokens', () => {
  test.each<[string, JWTPayload, string]>([
    ['from another issuer', { ...validClaims, iss: 'https://other.example' }, 'The token has a different issuer.'],
    [
      'from an issuer with an additional slash',
      { ...validClaims, iss: `${issuer}/` },
      'The token has a different issuer.',
    ],
    ['for another audience', { ...validClaims, aud: 'other' }, 'The token is for a different audience.'],
    [
      'without an audience',
      { sub: 'anna', iss: issuer, exp: validClaims.exp },
      'The token is for a different audience.',
    ],
    ['that has expired', { ...validClaims, exp: nowSeconds - 6 }, 'The token has expired.'],
    ['that never expires', { sub: 'anna', iss: issuer, aud: audience }, 'The token has no expiry time.'],
    ['that is not valid yet', { ...validClaims, nbf: nowSeconds + 6 }, 'The token is not valid yet.'],
    ['without a subject', { iss: issuer, aud: audience, exp: validClaims.exp }, 'The token has no valid subject.'],
    ['with an empty subject', { ...validClaims, sub: '' }, 'The token has no valid subject.'],
    ['with a subject that is too long', { ...validClaims, sub: 'a'.repeat(257) }, 'The token has no valid subject.'],
  ])('a token %s is refused with a reason', async (_name, payload, reason) => {
    expect(await refusalOf(await sign(payload))).toBe(reason);
  });

  test('a token whose subject is not a text is refused', async () => {
    const token = await sign({ ...validClaims, sub: 7 as unknown as string });
    expect(await refusalOf(token)).toBe('The token has no valid subject.');
  });

  test('a token signed with another key is refused', async () => {
    const token = await sign(validClaims, {}, otherKeys.privateKey);
    expect(await refusalOf(token)).toBe('The token signature is invalid.');
  });

  test('a token whose claims were changed is refused', async () => {
    const [header, , signature] = (await sign(validClaims)).split('.');
    const token = `${header}.${part({ ...validClaims, sub: 'bob' })}.${signature}`;
    expect(await refusalOf(token)).toBe('The token signature is invalid.');
  });

  test('a token that names an unknown key is refused', async () => {
    expect(await refusalOf(await sign(validClaims, { kid: 'other' }))).toBe('The token is signed with an unknown key.');
  });

  test('an unsigned token is refused', async () => {
    const token = `${part({ alg: 'none' })}.${part(validClaims)}.`;
    expect(await refusalOf(token)).toBe('The authorization header must contain exactly one bearer token.');
    expect(await refusalOf(`${token}AAAA`)).toBe('The signature algorithm of the token is not allowed.');
  });

  test('a token signed with the public key as a shared secret is refused', async () => {
    const pem = await exportSPKI(rsa.publicKey);
    const der = createPublicKey(pem).export({ type: 'spki', format: 'der' });
    for (const secret of [pem, der]) {
      const body = `${part({ alg: 'HS256', kid: 'two' })}.${part(validClaims)}`;
      const token = `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`;
      expect(await refusalOf(token)).toBe('The signature algorithm of the token is not allowed.');
    }
  });

  test('a token that carries its own key is refused', async () => {
    const jwk = await exportJWK(otherKeys.publicKey);
    expect(await refusalOf(await sign(validClaims, { jwk }, otherKeys.privateKey))).toBe(
      'The token signature is invalid.',
    );
  });

  test('a token with a critical extension is refused', async () => {
    expect(
      await refusalOf(`${part({ alg: 'ES256', kid: 'one', crit: ['b64'], b64: 1 })}.${part(validClaims)}.AAAA`),
    ).toMatch(/^The /);
  });
});

import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import { expect } from 'vitest';
import { createAuthenticator } from '../../src/identity/createAuthenticator.ts';

export const issuer = 'https://login.example';
export const audience = 'emis-subgraph';
export const now = new Date('2026-11-23T09:00:00Z');
export const nowSeconds = now.getTime() / 1_000;
export const validClaims = { sub: 'anna', iss: issuer, aud: audience, exp: nowSeconds + 600 } satisfies JWTPayload;

/** The pair whose public key is published as `one`, for ES256. */
export const keys = await generateKeyPair('ES256', { extractable: true });
/** A pair that is not published. */
export const otherKeys = await generateKeyPair('ES256', { extractable: true });
/** The pair whose public key is published as `two`. */
export const rsa = await generateKeyPair('RS256', { extractable: true });

/** What the issuer publishes. */
export const jwks = {
  keys: [
    { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' },
    { ...(await exportJWK(rsa.publicKey)), kid: 'two', use: 'sig' },
  ],
};

/** Authenticates with the keys that the issuer publishes. */
export const authenticate = createAuthenticator({ issuer, audience, keys: createLocalJWKSet(jwks), now: () => now });

/** Signs a token, by default with the key `one`. */
export function sign(payload: JWTPayload, header: object = {}, key: CryptoKey = keys.privateKey): Promise<string> {
  return new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: 'one', ...header }).sign(key);
}

/** A part of a token: JSON in base64url. */
export const part = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');

/** @returns the reason for which a token is refused. Fails when it is not refused. */
export const refusalOf = async (token: string) => {
  const caller = await authenticate(`Bearer ${token}`);
  expect(caller).toMatchObject({ kind: 'refused' });
  return caller.kind === 'refused' ? caller.reason : '';
};

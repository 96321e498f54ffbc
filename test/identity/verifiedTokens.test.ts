import { createLocalJWKSet } from 'jose';
import { expect, test } from 'vitest';
import { createAuthenticator } from '../../src/identity/createAuthenticator.ts';
import { createVerifiedTokens } from '../../src/identity/createVerifiedTokens.ts';
import type { IssuerKeys } from '../../src/identity/issuerKeys.ts';
import { audience, issuer, jwks, nowSeconds, sign, validClaims } from '../support/issuerTokens.ts';

/** Creates an authenticator with a clock, and counts how often a token is verified with the keys. */
function start(maxAge = 86_400) {
  const state = { seconds: nowSeconds, verified: 0, keySet: {} as unknown, published: jwks.keys };
  const find: IssuerKeys = async (header, token) => {
    state.verified += 1;
    return createLocalJWKSet({ keys: state.published })(header, token);
  };
  const keys: IssuerKeys = Object.assign(find, { keySet: () => state.keySet });
  const now = () => new Date(state.seconds * 1_000);
  const times = { maxAge, requiresIssuedAt: false, leeway: 5 };
  const authenticate = createAuthenticator({ issuer, audience, keys, now, times });
  return { state, kindOf: async (token: string) => (await authenticate(`Bearer ${token}`)).kind };
}
const signedIn = 'signedIn' as const;
const refused = 'refused';

test('a token is verified once within a minute, and again after it', async () => {
  const { state, kindOf } = start();
  const token = await sign(validClaims);
  for (const at of [0, 30, 59]) {
    state.seconds = nowSeconds + at;
    expect(await kindOf(token)).toBe(signedIn);
  }
  expect(state.verified).toBe(1);
  state.seconds = nowSeconds + 60;
  expect(await kindOf(token)).toBe(signedIn);
  expect(state.verified).toBe(2);
});

test('a token that has been verified is refused as soon as it has expired', async () => {
  const { state, kindOf } = start();
  const token = await sign({ ...validClaims, exp: nowSeconds + 10 });
  expect(await kindOf(token)).toBe(signedIn);
  state.seconds = nowSeconds + 10;
  // Within the leeway it is accepted as before, by verifying it.
  expect([await kindOf(token), state.verified]).toEqual([signedIn, 2]);
  state.seconds = nowSeconds + 15;
  expect(await kindOf(token)).toBe(refused);
});

test('a token that has been verified is refused as soon as it is too old', async () => {
  const { state, kindOf } = start(30);
  const token = await sign({ ...validClaims, iat: nowSeconds, exp: nowSeconds + 30 });
  expect(await kindOf(token)).toBe(signedIn);
  state.seconds = nowSeconds + 36;
  expect(await kindOf(token)).toBe(refused);
});

test('a token that has been verified is refused when the clock is set back to before it is valid', async () => {
  const { state, kindOf } = start();
  const token = await sign({ ...validClaims, nbf: nowSeconds });
  expect(await kindOf(token)).toBe(signedIn);
  state.seconds = nowSeconds - 6;
  expect(await kindOf(token)).toBe(refused);
});

test('a token is verified again when the keys have been fetched since, and refused when its key is gone', async () => {
  const { state, kindOf } = start();
  const token = await sign(validClaims);
  expect(await kindOf(token)).toBe(signedIn);
  state.keySet = {};
  expect([await kindOf(token), state.verified]).toEqual([signedIn, 2]);
  Object.assign(state, { keySet: {}, published: jwks.keys.slice(1) });
  expect(await kindOf(token)).toBe(refused);
});

test('nothing is kept while no keys are usable', async () => {
  const { state, kindOf } = start();
  const token = await sign(validClaims);
  expect(await kindOf(token)).toBe(signedIn);
  state.keySet = undefined;
  expect([await kindOf(token), state.verified]).toEqual([signedIn, 2]);
  expect([await kindOf(token), state.verified]).toEqual([signedIn, 3]);
});

test('another signature, another token and a refused token are verified for themselves', async () => {
  const { state, kindOf } = start();
  const token = await sign(validClaims);
  expect(await kindOf(token)).toBe(signedIn);
  const forged = `${token.slice(0, token.lastIndexOf('.'))}.${Buffer.alloc(64, 1).toString('base64url')}`;
  expect([await kindOf(forged), state.verified]).toEqual([refused, 2]);
  expect([await kindOf(forged), state.verified]).toEqual([refused, 3]);
  expect([await kindOf(await sign({ ...validClaims, sub: 'bert' })), state.verified]).toEqual([signedIn, 4]);
});

test('when it is full, the token that was used longest ago is verified again', () => {
  const tokens = createVerifiedTokens(() => Promise.reject(new Error('not asked')), { maxAge: 600 }, 2);
  const [atMs, claims] = [nowSeconds * 1_000, validClaims];
  for (const subject of ['one', 'two']) tokens.begin(subject, atMs)({ kind: signedIn, subject }, claims);
  expect(tokens.get('one', atMs)).toEqual({ kind: signedIn, subject: 'one' });
  tokens.begin('three', atMs)({ kind: signedIn, subject: 'three' }, claims);
  expect(['one', 'two', 'three'].map((token) => tokens.get(token, atMs)?.subject)).toEqual(['one', undefined, 'three']);
});

import { createHmac, createPublicKey } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import {
  createLocalJWKSet,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  importJWK,
  SignJWT,
  type CryptoKey,
  type JWTPayload,
} from 'jose';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createAuthenticator, type Authenticate } from '../../src/identity/createAuthenticator.ts';
import { KeysUnavailableError } from '../../src/domain/KeysUnavailableError.ts';
import { createRemoteKeys } from '../../src/identity/issuerKeys.ts';

const issuer = 'https://login.example';
const audience = 'emis-subgraph';
const now = new Date('2026-11-23T09:00:00Z');
const nowSeconds = now.getTime() / 1_000;
const validClaims = { sub: 'anna', iss: issuer, aud: audience, exp: nowSeconds + 600 } satisfies JWTPayload;

let keys: Awaited<ReturnType<typeof generateKeyPair>>;
let otherKeys: Awaited<ReturnType<typeof generateKeyPair>>;
let rsa: Awaited<ReturnType<typeof generateKeyPair>>;
let rsaKey: Awaited<ReturnType<typeof exportJWK>>;
let jwks: { keys: Awaited<ReturnType<typeof exportJWK>>[] };
let authenticate: Authenticate;

beforeAll(async () => {
  keys = await generateKeyPair('ES256', { extractable: true });
  otherKeys = await generateKeyPair('ES256', { extractable: true });
  rsa = await generateKeyPair('RS256', { extractable: true });
  rsaKey = { ...(await exportJWK(rsa.privateKey)), kid: 'two' };
  jwks = {
    keys: [
      { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' },
      { ...(await exportJWK(rsa.publicKey)), kid: 'two', use: 'sig' },
    ],
  };
  authenticate = createAuthenticator({ issuer, audience, keys: createLocalJWKSet(jwks), now: () => now });
});

function sign(payload: JWTPayload, header: object = {}, key: CryptoKey = keys.privateKey): Promise<string> {
  return new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: 'one', ...header }).sign(key);
}

const part = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');
const refusalOf = async (token: string) => {
  const caller = await authenticate(`Bearer ${token}`);
  expect(caller).toMatchObject({ kind: 'refused' });
  return caller.kind === 'refused' ? caller.reason : '';
};

test('a request without a token is anonymous', async () => {
  expect(await authenticate(undefined)).toEqual({ kind: 'anonymous' });
});

test.each(['Bearer', 'bearer', 'BEARER'])('a valid token with the scheme %s identifies the person', async (scheme) => {
  expect(await authenticate(`${scheme} ${await sign(validClaims)}`)).toEqual({ kind: 'signedIn', subject: 'anna' });
});

test.each(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'])('a token signed with %s is accepted', async (alg) => {
  const { kid } = rsaKey;
  const key = await importJWK(rsaKey, alg);
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

describe('tokens that do not name their key', () => {
  const header = { kid: undefined };
  let third: Awaited<ReturnType<typeof generateKeyPair>>;
  const withKeys = (published: object[]) =>
    createAuthenticator({
      issuer,
      audience,
      keys: createLocalJWKSet({ keys: published as typeof jwks.keys }),
      now: () => now,
    });
  const publicKey = async (pair: typeof keys, more: object = {}) => ({ ...(await exportJWK(pair.publicKey)), ...more });
  beforeAll(async () => {
    third = await generateKeyPair('ES256', { extractable: true });
  });

  test('a token without a key id is accepted when any of the published keys has signed it', async () => {
    const published = withKeys([await publicKey(keys, { kid: 'a' }), await publicKey(otherKeys, { kid: 'b' })]);
    for (const pair of [keys, otherKeys])
      expect(await published(`Bearer ${await sign(validClaims, header, pair.privateKey)}`)).toEqual({
        kind: 'signedIn',
        subject: 'anna',
      });
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

describe('remote keys', () => {
  let server: Server | undefined;
  let fetches = 0;
  let served = '';
  afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())));

  async function serve(status: number, body: string): Promise<Authenticate> {
    fetches = 0;
    served = body;
    server = createServer((_request, response) => {
      fetches += 1;
      response.writeHead(status, { 'content-type': 'application/json', connection: 'close' }).end(served);
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    return createAuthenticator({
      issuer,
      audience,
      keys: createRemoteKeys(`http://127.0.0.1:${port}/`),
      now: () => now,
    });
  }

  test('remote keys are fetched once for concurrent requests', async () => {
    const remote = await serve(200, JSON.stringify(jwks));
    const header = `Bearer ${await sign(validClaims)}`;
    const callers = await Promise.all([remote(header), remote(header), remote(header)]);
    expect(callers).toEqual(Array.from({ length: 3 }, () => ({ kind: 'signedIn', subject: 'anna' })));
    expect(fetches).toBe(1);
  });

  test('remote keys are fetched again when the issuer has changed a key that its tokens do not name', async () => {
    const [one, other] = await Promise.all([keys, otherKeys].map(async (pair) => exportJWK(pair.publicKey)));
    const remote = await serve(200, JSON.stringify({ keys: [one] }));
    const header = async (pair: typeof keys) =>
      `Bearer ${await sign(validClaims, { kid: undefined }, pair.privateKey)}`;
    expect(await remote(await header(keys))).toMatchObject({ kind: 'signedIn' });
    served = JSON.stringify({ keys: [other] });
    expect(await remote(await header(otherKeys))).toMatchObject({ kind: 'refused' });
    expect(fetches).toBe(1);
    const later = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 31_000);
    expect(await remote(await header(otherKeys))).toMatchObject({ kind: 'signedIn' });
    expect(await remote(await header(keys))).toMatchObject({ kind: 'refused' });
    later.mockRestore();
    expect(fetches).toBe(2);
  });

  test.each([
    [404, '', 'JWT_JWKS_URI answers HTTP 404'],
    [302, '', 'JWT_JWKS_URI answers HTTP 302'],
    [200, '<html>', 'JWT_JWKS_URI serves no JSON'],
    [200, '{}', 'JWT_JWKS_URI serves no JSON Web Key Set'],
  ])('remote keys that cannot be read because of HTTP %s %s are reported in words', async (status, body, detail) => {
    const remote = await serve(status, body);
    await expect(remote(`Bearer ${await sign(validClaims)}`)).rejects.toMatchObject({
      message: expect.stringContaining(`keys of the token issuer: ${detail}`) as string,
    });
  });

  test('remote keys are not fetched again for every unknown key id', async () => {
    const remote = await serve(200, JSON.stringify(jwks));
    for (const kid of ['x', 'y', 'z'])
      expect(await remote(`Bearer ${await sign(validClaims, { kid })}`)).toMatchObject({ kind: 'refused' });
    expect(fetches).toBe(1);
  });

  test.each([
    ['an error', 500, ''],
    ['a body that is not JSON', 200, '<html>'],
    ['a document without keys', 200, '{}'],
  ])(
    'remote keys report an outage of the issuer, not a bad token, when the issuer returns %s',
    async (_name, status, body) => {
      const remote = await serve(status, body);
      const failure = await remote(`Bearer ${await sign(validClaims)}`).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(KeysUnavailableError);
    },
  );

  test('remote keys report an outage of the issuer when no server listens', async () => {
    const remote = createAuthenticator({
      issuer,
      audience,
      keys: createRemoteKeys('http://127.0.0.1:1/'),
      now: () => now,
    });
    await expect(remote(`Bearer ${await sign(validClaims)}`)).rejects.toMatchObject({
      name: 'KeysUnavailableError',
      message: expect.stringContaining('JWT_JWKS_URI cannot be reached: ') as string,
    });
  });
});

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
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { UpstreamError } from '../../src/domain/upstreamError.ts';
import { createAuthenticator, createRemoteKeys, type Authenticate } from '../../src/identity/createAuthenticator.ts';

const issuer = 'https://login.example';
const audience = 'emis-subgraph';
const now = new Date('2026-11-23T09:00:00Z');
const nowSeconds = now.getTime() / 1_000;
const good = { sub: 'anna', iss: issuer, aud: audience, exp: nowSeconds + 600 } satisfies JWTPayload;

let keys: Awaited<ReturnType<typeof generateKeyPair>>;
let strangers: Awaited<ReturnType<typeof generateKeyPair>>;
let rsa: Awaited<ReturnType<typeof generateKeyPair>>;
let rsaKey: Awaited<ReturnType<typeof exportJWK>>;
let jwks: { keys: Awaited<ReturnType<typeof exportJWK>>[] };
let authenticate: Authenticate;

beforeAll(async () => {
  keys = await generateKeyPair('ES256', { extractable: true });
  strangers = await generateKeyPair('ES256', { extractable: true });
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
const because = async (token: string) => {
  const caller = await authenticate(`Bearer ${token}`);
  expect(caller).toMatchObject({ kind: 'refused' });
  return caller.kind === 'refused' ? caller.reason : '';
};

test('nobody signed in is nobody', async () => {
  expect(await authenticate(undefined)).toEqual({ kind: 'anonymous' });
});

test.each(['Bearer', 'bearer', 'BEARER'])('a good token under the scheme %s tells who asks', async (scheme) => {
  expect(await authenticate(`${scheme} ${await sign(good)}`)).toEqual({ kind: 'signedIn', subject: 'anna' });
});

test.each(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'])('a token signed with %s is good too', async (alg) => {
  const { kid } = rsaKey;
  const key = await importJWK(rsaKey, alg);
  if (key instanceof Uint8Array) throw new Error('a shared secret');
  const token = await sign(good, { alg, kid }, key);
  expect(await authenticate(`Bearer ${token}`)).toEqual({ kind: 'signedIn', subject: 'anna' });
});

test.each(['ES384', 'ES512', 'EdDSA', 'Ed25519'])('a token signed with %s is good too', async (alg) => {
  const pair = await generateKeyPair(alg, { extractable: true });
  const known = createLocalJWKSet({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'three' }] });
  const token = await sign(good, { alg, kid: 'three' }, pair.privateKey);
  const caller = await createAuthenticator({ issuer, audience, keys: known, now: () => now })(`Bearer ${token}`);
  expect(caller).toEqual({ kind: 'signedIn', subject: 'anna' });
});

test('one audience of several is enough', async () => {
  expect(await authenticate(`Bearer ${await sign({ ...good, aud: ['other', audience] })}`)).toMatchObject({
    kind: 'signedIn',
  });
});

describe('who somebody has proven to be', () => {
  const claims = { given_name: 'Anna', family_name: 'Byron', birthdate: '1980-02-29' };

  test('is told where the token says that they have proven it', async () => {
    expect(await authenticate(`Bearer ${await sign({ ...good, ...claims, vot: 'P9.Cp.Cd' })}`)).toEqual({
      kind: 'signedIn',
      subject: 'anna',
      identity: { givenName: 'Anna', familyName: 'Byron', dateOfBirth: '1980-02-29' },
    });
    const caller = await authenticate(`Bearer ${await sign({ ...good, ...claims, vot: 'P5.Cp.Cd' })}`);
    expect(caller).toEqual({ kind: 'signedIn', subject: 'anna' });
  });

  test('hangs on the claim and the levels that are set', async () => {
    const level = { claim: 'acr', accepted: ['high'] };
    const strict = createAuthenticator({ issuer, audience, keys: createLocalJWKSet(jwks), now: () => now, level });
    expect(await strict(`Bearer ${await sign({ ...good, ...claims, vot: 'P9', acr: 'low' })}`)).not.toHaveProperty(
      'identity',
    );
    expect(await strict(`Bearer ${await sign({ ...good, ...claims, acr: 'high' })}`)).toHaveProperty('identity');
  });
});

describe('a token is refused', () => {
  test.each<[string, JWTPayload, string]>([
    ['of another issuer', { ...good, iss: 'https://other.example' }, 'The token has a different issuer.'],
    ['that is almost of the issuer', { ...good, iss: `${issuer}/` }, 'The token has a different issuer.'],
    ['for another audience', { ...good, aud: 'other' }, 'The token is for a different audience.'],
    ['for no audience', { sub: 'anna', iss: issuer, exp: good.exp }, 'The token is for a different audience.'],
    ['that has expired', { ...good, exp: nowSeconds - 6 }, 'The token has expired.'],
    ['that never expires', { sub: 'anna', iss: issuer, aud: audience }, 'The token has no expiry time.'],
    ['that is not valid yet', { ...good, nbf: nowSeconds + 6 }, 'The token is not valid yet.'],
    ['without a subject', { iss: issuer, aud: audience, exp: good.exp }, 'The token has no valid subject.'],
    ['with an empty subject', { ...good, sub: '' }, 'The token has no valid subject.'],
    ['with a subject without end', { ...good, sub: 'a'.repeat(257) }, 'The token has no valid subject.'],
  ])('%s', async (_what, payload, reason) => {
    expect(await because(await sign(payload))).toBe(reason);
  });

  test('whose subject is not a text', async () => {
    const token = await sign({ ...good, sub: 7 as unknown as string });
    expect(await because(token)).toBe('The token has no valid subject.');
  });

  test('signed by a stranger', async () => {
    const token = await sign(good, {}, strangers.privateKey);
    expect(await because(token)).toBe('The token signature is invalid.');
  });

  test('whose claims were changed', async () => {
    const [header, , signature] = (await sign(good)).split('.');
    const token = `${header}.${part({ ...good, sub: 'bob' })}.${signature}`;
    expect(await because(token)).toBe('The token signature is invalid.');
  });

  test('that names a key that is not known', async () => {
    expect(await because(await sign(good, { kid: 'other' }))).toBe('The token is signed with an unknown key.');
  });

  test('that is not signed', async () => {
    const token = `${part({ alg: 'none' })}.${part(good)}.`;
    expect(await because(token)).toBe('The authorization header must contain exactly one bearer token.');
    expect(await because(`${token}AAAA`)).toBe('The signature algorithm of the token is not allowed.');
  });

  test('signed with the public key as a shared secret', async () => {
    const pem = await exportSPKI(rsa.publicKey);
    const der = createPublicKey(pem).export({ type: 'spki', format: 'der' });
    for (const secret of [pem, der]) {
      const body = `${part({ alg: 'HS256', kid: 'two' })}.${part(good)}`;
      const token = `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`;
      expect(await because(token)).toBe('The signature algorithm of the token is not allowed.');
    }
  });

  test('that brings its own key', async () => {
    const jwk = await exportJWK(strangers.publicKey);
    expect(await because(await sign(good, { jwk }, strangers.privateKey))).toBe('The token signature is invalid.');
  });

  test('that asks for an extension', async () => {
    expect(await because(`${part({ alg: 'ES256', kid: 'one', crit: ['b64'], b64: 1 })}.${part(good)}.AAAA`)).toMatch(
      /^The /,
    );
  });
});

describe('a header is refused that is not one bearer token', () => {
  test.each([
    '',
    'Bearer',
    'Bearer ',
    'Basic YTpi',
    'Bearer a.b',
    'Bearer a.b.c.d',
    'Bearer a.b.c, Bearer a.b.c',
    'a.b.c',
  ])('%j', async (header) => {
    expect(await authenticate(header)).toMatchObject({ kind: 'refused' });
  });

  test('two tokens', async () => {
    const token = await sign(good);
    expect(await authenticate(`Bearer ${token}, Bearer ${token}`)).toMatchObject({ kind: 'refused' });
    expect(await authenticate(`Bearer ${token} ${token}`)).toMatchObject({ kind: 'refused' });
  });

  test('a very long one', async () => {
    expect(await authenticate(`Bearer ${'a'.repeat(10_000)}.b.c`)).toEqual({
      kind: 'refused',
      reason: 'The authorization header is too long.',
    });
  });

  test.each(['a.b.c', '!.!.!', `${part({ alg: 'ES256', kid: 'one' })}.bm90anNvbg.AAAA`])(
    'nonsense: %s',
    async (token) => {
      expect(await authenticate(`Bearer ${token}`)).toMatchObject({ kind: 'refused' });
    },
  );
});

describe('keys that are fetched', () => {
  let server: Server | undefined;
  let asked = 0;
  afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())));

  async function serve(status: number, body: string): Promise<Authenticate> {
    asked = 0;
    server = createServer((_request, response) => {
      asked += 1;
      response.writeHead(status, { 'content-type': 'application/json', connection: 'close' }).end(body);
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

  test('are fetched once', async () => {
    const remote = await serve(200, JSON.stringify(jwks));
    const header = `Bearer ${await sign(good)}`;
    const callers = await Promise.all([remote(header), remote(header), remote(header)]);
    expect(callers).toEqual(Array.from({ length: 3 }, () => ({ kind: 'signedIn', subject: 'anna' })));
    expect(asked).toBe(1);
  });

  test('are not fetched again for every made-up key', async () => {
    const remote = await serve(200, JSON.stringify(jwks));
    for (const kid of ['x', 'y', 'z'])
      expect(await remote(`Bearer ${await sign(good, { kid })}`)).toMatchObject({ kind: 'refused' });
    expect(asked).toBe(1);
  });

  test.each([
    ['an error', 500, ''],
    ['no JSON', 200, '<html>'],
    ['no keys', 200, '{}'],
  ])('are an outage of the issuer, not a bad token, when it answers %s', async (_what, status, body) => {
    const remote = await serve(status, body);
    const failure = await remote(`Bearer ${await sign(good)}`).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UpstreamError);
    expect(failure).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', isRetryable: true });
  });

  test('are an outage of the issuer when nobody listens', async () => {
    const remote = createAuthenticator({
      issuer,
      audience,
      keys: createRemoteKeys('http://127.0.0.1:1/'),
      now: () => now,
    });
    await expect(remote(`Bearer ${await sign(good)}`)).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
  });
});

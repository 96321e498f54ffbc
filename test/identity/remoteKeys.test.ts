import { createServer, type Server } from 'node:http';
import { exportJWK } from 'jose';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { KeysUnavailableError } from '../../src/domain/KeysUnavailableError.ts';
import { createAuthenticator, type Authenticate } from '../../src/identity/createAuthenticator.ts';
import { createRemoteKeys } from '../../src/identity/issuerKeys.ts';
import { audience, issuer, jwks, keys, now, otherKeys, sign, validClaims } from '../support/issuerTokens.ts';

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

  test('a token that names its key is accepted when the issuer publishes keys without ids, also after a change', async () => {
    const [one, other] = await Promise.all([keys, otherKeys].map(async (pair) => exportJWK(pair.publicKey)));
    const remote = await serve(200, JSON.stringify({ keys: [{ ...one }, { ...other, kid: 'other' }] }));
    const header = async (pair: typeof keys, kid: string) =>
      `Bearer ${await sign(validClaims, { kid }, pair.privateKey)}`;
    expect(await remote(await header(keys, 'unpublished'))).toMatchObject({ kind: 'signedIn' });
    // A key with an id is used for tokens that name it alone.
    expect(await remote(await header(otherKeys, 'unpublished'))).toMatchObject({ kind: 'refused' });
    served = JSON.stringify({ keys: [other] });
    const later = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 31_000);
    expect(await remote(await header(otherKeys, 'next'))).toMatchObject({ kind: 'signedIn' });
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

import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createAuthenticator } from '../../src/identity/createAuthenticator.ts';
import { createRemoteKeys } from '../../src/identity/issuerKeys.ts';
import { createLog } from '../../src/telemetry/createLog.ts';
import { startToyServer, type ToyServer } from '../support/startToyServer.ts';

const minute = 60_000;
let pair: Awaited<ReturnType<typeof generateKeyPair>>;
let jwks: string;
beforeAll(async () => {
  pair = await generateKeyPair('ES256', { extractable: true });
  jwks = JSON.stringify({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'ES256' }] });
});

let issuer: Server;
let toy: ToyServer;
let clock: number;
let fetches: number;
let lines: Record<string, unknown>[];
let serve: (response: ServerResponse) => void;
const works = (response: ServerResponse) => void response.end(jwks);
const fails = (response: ServerResponse) => void response.writeHead(500).end();

beforeEach(async () => {
  [clock, fetches, lines, serve] = [Date.parse('2026-11-23T09:00:00Z'), 0, [], works];
  issuer = createServer((_request, response) => {
    fetches += 1;
    serve(response);
  });
  await new Promise<void>((done) => issuer.listen(0, '127.0.0.1', done));
  const log = createLog('info', { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) });
  const keys = createRemoteKeys(`http://127.0.0.1:${(issuer.address() as AddressInfo).port}/`, {
    maxAgeMs: 60 * minute,
    clock: () => clock,
    log,
  });
  const options = { issuer: 'https://login.example', audience: 'emis', keys, now: () => new Date(clock) };
  toy = await startToyServer({ authenticate: createAuthenticator(options) });
});
afterEach(async () => {
  await toy.server.stop();
  issuer.closeAllConnections();
  await new Promise((done) => issuer.close(done));
});

async function request(kid = 'one'): Promise<{ status: number; code: string | undefined }> {
  const seconds = Math.floor(clock / 1_000);
  const token = await new SignJWT({ iss: 'https://login.example', aud: 'emis', exp: seconds + 600 })
    .setProtectedHeader({ alg: 'ES256', kid })
    .setSubject('anna')
    .sign(pair.privateKey);
  const response = await toy.post({ query: '{ who }' }, { authorization: `Bearer ${token}` });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return { status: response.status, code: errors?.[0]?.extensions.code };
}
const accepted = { status: 200, code: undefined };
const unavailable = { status: 503, code: 'SERVICE_UNAVAILABLE' };
const messages = () => lines.map(({ level, msg }) => [level, msg]);

test('keys are used while the issuer is down, until they are too old, and again when it works', async () => {
  expect(await request()).toEqual(accepted);
  serve = fails;
  clock += 11 * minute;
  expect(await request()).toEqual(accepted);
  await expect
    .poll(messages)
    .toEqual([[50, 'The keys of the token issuer cannot be fetched. The last ones are used.']]);
  expect(lines[0]).toMatchObject({ detail: 'JWT_JWKS_URI answers HTTP 500' });
  clock += 48 * minute;
  expect(await request()).toEqual(accepted);
  await expect.poll(() => fetches).toBe(3);
  clock += 2 * minute;
  expect(await request()).toEqual(unavailable);
  expect(messages().at(-1)).toEqual([50, 'The keys of the token issuer cannot be fetched. No token can be verified.']);
  serve = works;
  clock += minute;
  expect(await request()).toEqual(accepted);
  expect(messages().at(-1)).toEqual([30, 'The keys of the token issuer can be fetched again.']);
  expect(toy.lines).toEqual([]);
});

test('requests do not wait for a refresh, and one refresh serves all of them', async () => {
  await request();
  const held: ServerResponse[] = [];
  serve = (response) => void held.push(response);
  clock += 11 * minute;
  expect(await Promise.all([request(), request(), request()])).toEqual([accepted, accepted, accepted]);
  await expect.poll(() => held.length).toBe(1);
  held.forEach(works);
  await expect.poll(() => messages()).toEqual([]);
  expect(fetches).toBe(2);
});

test('without any keys each request is refused at once, and the issuer is asked again only after a pause', async () => {
  serve = fails;
  expect(await Promise.all([request(), request(), request()])).toEqual([unavailable, unavailable, unavailable]);
  expect(await request()).toEqual(unavailable);
  expect(fetches).toBe(1);
  clock += 6_000;
  serve = works;
  expect(await request()).toEqual(accepted);
  expect(fetches).toBe(2);
});

test('a token with an unknown key is refused while the issuer works, and not judged while it is down', async () => {
  await request();
  clock += minute;
  expect(await request('other')).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  serve = fails;
  clock += minute;
  expect(await request('other')).toEqual(unavailable);
  expect(await request()).toEqual(accepted);
});

test.each<[string, (response: ServerResponse) => void, string]>([
  ['is too large', (response) => void response.end(`${' '.repeat(300_000)}{}`), 'answers more than 262144 bytes'],
  ['never ends', (response) => endless(response), 'answers more than 262144 bytes'],
  ['is a redirect', (response) => void response.writeHead(302, { location: '/x' }).end(), 'answers HTTP 302'],
  ['has no keys', (response) => void response.end('{"keys":[]}'), 'serves an empty JSON Web Key Set'],
  [
    'is cut off',
    (response) => void response.writeHead(200, { 'content-length': '99' }).end('{', () => response.destroy()),
    'cannot be reached',
  ],
])('an answer of the issuer that %s does not replace the keys', async (_name, answer, detail) => {
  await request();
  serve = answer;
  clock += 11 * minute;
  expect(await request()).toEqual(accepted);
  await expect.poll(() => lines.map((line) => line['detail'])).toEqual([expect.stringContaining(detail)]);
  expect(await request()).toEqual(accepted);
});

function endless(response: ServerResponse): void {
  const write = () => {
    if (response.destroyed) return;
    if (response.write(' '.repeat(16_384))) setImmediate(write);
    else response.once('drain', write);
  };
  write();
}

const base64 = (bytes: string | readonly number[]) => Buffer.from(bytes as string).toString('base64url');
const exponent = base64([1, 0, 1]);
const setOf = (key: object) => JSON.stringify({ keys: [key] });

/** Keys that no token can be verified with, and forms that are no set of keys. */
const rubbish: readonly [string, string][] = [
  ['null', 'null'],
  ['a list', '[]'],
  ['a text', '"keys"'],
  ['a set of null', '{"keys":[null]}'],
  ['a key without members', '{"keys":[{}]}'],
  ['a shared secret', setOf({ kty: 'oct', k: base64('secret'), kid: 'one', alg: 'HS256' })],
  ['a key for encryption', '{"keys":[{"kty":"EC","crv":"P-256","x":"AA","y":"AA","kid":"one","use":"enc"}]}'],
  [
    'a point that is not on the curve',
    '{"keys":[{"kty":"EC","crv":"P-256","x":"AA","y":"AA","kid":"one","alg":"ES256"}]}',
  ],
  ['an RSA key without its modulus', setOf({ kty: 'RSA', e: exponent, kid: 'one' })],
  ['an RSA key that is too short', setOf({ kty: 'RSA', e: exponent, kid: 'one', n: 'x'.repeat(86) })],
  ['deeply nested lists', `{"keys":[],"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
];

test.each(rubbish)(
  'an answer that is %s does not replace the keys, and does not end the process',
  async (_name, text) => {
    await request();
    serve = (response) => void response.end(text);
    clock += 11 * minute;
    expect(await request()).toEqual(accepted);
    await expect.poll(() => lines.length).toBe(1);
    expect(lines[0]).toMatchObject({ level: 50, cause: 'own', code: 'SERVICE_UNAVAILABLE' });
    expect(await request()).toEqual(accepted);
  },
);

test.each(rubbish)(
  'an answer that is %s as the first one makes tokens unverifiable, not invalid',
  async (_name, text) => {
    serve = (response) => void response.end(text);
    expect(await request()).toEqual(unavailable);
    serve = works;
    clock += minute;
    expect(await request()).toEqual(accepted);
  },
);

test('a key that cannot be read beside one that can is ignored', async () => {
  const { keys } = JSON.parse(jwks) as { keys: object[] };
  const broken = { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA', kid: 'two', alg: 'ES256' };
  serve = (response) => void response.end(JSON.stringify({ keys: [broken, {}, ...keys] }));
  expect(await request()).toEqual(accepted);
  expect(await request('two')).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
});

test('an answer that is sent byte by byte is given up in its time, and requests go on with the last keys', async () => {
  await request();
  const dripping: NodeJS.Timeout[] = [];
  serve = (response) => {
    response.write(' ');
    dripping.push(setInterval(() => response.write(' '), 50));
  };
  clock += 11 * minute;
  expect(await request()).toEqual(accepted);
  await expect
    .poll(() => lines.map((line) => line['detail']), { timeout: 6_000 })
    .toEqual(['JWT_JWKS_URI did not answer in time']);
  dripping.forEach(clearInterval);
});

test('keys that the issuer replaces are used at once for a token that names the new one, and the old one ends', async () => {
  await request();
  const old = pair;
  pair = await generateKeyPair('ES256', { extractable: true });
  const next = JSON.stringify({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'two', alg: 'ES256' }] });
  serve = (response) => void response.end(next);
  clock += minute;
  expect(await request('two')).toEqual(accepted);
  pair = old;
  expect(await request('one')).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
});

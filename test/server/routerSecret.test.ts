import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startToyServer, type ToyServer } from '../support/startToyServer.ts';

const [oldSecret, newSecret] = ['old-secret'.padEnd(32, 'x'), 'new-secret'.padEnd(40, 'y')];

let toy: ToyServer;
beforeAll(async () => {
  toy = await startToyServer({ routerSecrets: [oldSecret, newSecret] });
});
afterAll(() => toy.server.stop());

const query = { query: '{ who }' };
const forbidden = { errors: [{ message: 'Forbidden.', extensions: { code: 'FORBIDDEN', retryable: false } }] };

test.each([oldSecret, newSecret])('a request with the router secret %s is accepted', async (secret) => {
  const response = await toy.post(query, { 'router-authorization': secret });
  expect([response.status, await response.json()]).toEqual([200, { data: { who: 'signedIn' } }]);
});

describe('refused router secrets', () => {
  test.each<[string, Record<string, string>]>([
    ['without a secret', {}],
    ['with an empty secret', { 'router-authorization': '' }],
    ['with another secret', { 'router-authorization': 'z'.repeat(32) }],
    ['with the beginning of a secret', { 'router-authorization': oldSecret.slice(0, -1) }],
    ['with a secret and one more character', { 'router-authorization': `${oldSecret}x` }],
    ['with both secrets at once', { 'router-authorization': `${oldSecret},${newSecret}` }],
    ['with a secret in upper case', { 'router-authorization': oldSecret.toUpperCase() }],
    ['with a secret as its bearer token', { authorization: `Bearer ${oldSecret}` }],
  ])('a request %s is refused without detail', async (_name, headers) => {
    const response = await toy.post(query, headers);
    expect([response.status, await response.json()]).toEqual([403, forbidden]);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
  });
});

test('a request without a secret is refused before its body arrives', async () => {
  const { port, hostname } = new URL(toy.url);
  const status = await new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': 90_000 };
    const sent = request({ hostname, port, path: '/graphql', method: 'POST', headers });
    sent.once('response', (response) => resolve(response.statusCode));
    sent.once('error', reject);
    sent.flushHeaders();
  });
  expect(status).toBe(403);
});

test.each([
  ['malformed', '{'],
  ['too large', 'x'.repeat(200_000)],
])('a request without a secret is refused when its body is %s', async (_name, body) => {
  expect((await toy.post(body)).status).toBe(403);
});

test('healthz and readyz need no router secret', async () => {
  for (const path of ['healthz', 'readyz']) expect((await fetch(`${toy.url}/${path}`)).status).toBe(200);
});

test('a router secret does not sign anyone in', async () => {
  const response = await toy.post(query, { 'router-authorization': oldSecret });
  expect(await response.json()).toEqual({ data: { who: 'signedIn' } });
});

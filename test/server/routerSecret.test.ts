import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startToyServer, type ToyServer } from './toyServer.ts';

const [old, young] = ['old-secret'.padEnd(32, 'x'), 'new-secret'.padEnd(40, 'y')];

let toy: ToyServer;
beforeAll(async () => {
  toy = await startToyServer({ routerSecrets: [old, young] });
});
afterAll(() => toy.server.stop());

const question = { query: '{ who }' };
const forbidden = { errors: [{ message: 'Forbidden.', extensions: { code: 'FORBIDDEN' } }] };

test.each([old, young])('a request with either secret is answered', async (secret) => {
  const response = await toy.post(question, { 'router-authorization': secret });
  expect([response.status, await response.json()]).toEqual([200, { data: { who: 'anonymous' } }]);
});

describe('a request is refused without detail', () => {
  test.each<[string, Record<string, string>]>([
    ['without a secret', {}],
    ['with an empty one', { 'router-authorization': '' }],
    ['with another', { 'router-authorization': 'z'.repeat(32) }],
    ['with the beginning of one', { 'router-authorization': old.slice(0, -1) }],
    ['with more than one', { 'router-authorization': `${old}x` }],
    ['with both at once', { 'router-authorization': `${old},${young}` }],
    ['with another case', { 'router-authorization': old.toUpperCase() }],
    ['with the secret as the person’s token', { authorization: `Bearer ${old}` }],
  ])('%s', async (_how, headers) => {
    const response = await toy.post(question, headers);
    expect([response.status, await response.json()]).toEqual([403, forbidden]);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
  });
});

test('it is refused before anything of its body has come', async () => {
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

test.each(['{', 'x'.repeat(200_000)])('and so is one whose body could not be read', async (body) => {
  expect((await toy.post(body)).status).toBe(403);
});

test('whether it is alive and ready is told without', async () => {
  for (const path of ['healthz', 'readyz']) expect((await fetch(`${toy.url}/${path}`)).status).toBe(200);
});

test('it is no sign-in', async () => {
  const response = await toy.post(question, { 'router-authorization': old });
  expect(await response.json()).toEqual({ data: { who: 'anonymous' } });
});

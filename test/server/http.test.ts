import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startToyServer, type ToyServer } from '../support/startToyServer.ts';

let toy: ToyServer;
beforeEach(async () => {
  toy = await startToyServer();
});
afterEach(async () => {
  toy.release();
  await toy.server.stop();
});

const query = JSON.stringify({ query: '{ who }' });

test('the server executes a query', async () => {
  const response = await toy.post(query);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(await response.json()).toEqual({ data: { who: 'signedIn' } });
});

test('no response may be cached', async () => {
  const responses = await Promise.all([
    toy.post(query),
    toy.post('{'),
    toy.post({ query: '{ nope }' }),
    toy.post(query, { 'content-type': 'text/plain' }),
    fetch(`${toy.url}/graphql`),
    fetch(`${toy.url}/healthz`),
    fetch(`${toy.url}/nowhere`),
    toy.post(JSON.stringify({ query: '{ who }', padding: 'x'.repeat(200_000) })),
    fetch(`${toy.url}/graphql`, { method: 'OPTIONS' }),
    fetch(`${toy.url}/readyz`),
  ]);
  expect(responses.map((response) => response.status)).toEqual([200, 400, 400, 415, 405, 200, 404, 413, 404, 200]);
  for (const response of responses) {
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  }
});

test.each([
  ['{"query":"canary', 400, 'The body is not valid JSON.'],
  ['', 400, 'The body is not valid JSON.'],
  ['{"__proto__":{"query":"{who}"}}', 400, 'The body is not valid JSON.'],
])('a body that is not JSON is refused with JSON and not echoed: %j', async (body, status, message) => {
  const response = await toy.post(body);
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({
    errors: [{ message, extensions: { code: 'BAD_REQUEST', retryable: false } }],
  });
  expect(toy.lines).toEqual([]);
});

describe('character sets of requests', () => {
  test.each(['utf-8', 'UTF-8', '"utf-8"'])('the server accepts charset=%s', async (charset) => {
    expect((await toy.post(query, { 'content-type': `application/json; charset=${charset}` })).status).toBe(200);
  });
  test.each(['utf-7', 'utf-16', 'iso-8859-1'])('the server refuses charset=%s', async (charset) => {
    expect((await toy.post(query, { 'content-type': `application/json; charset=${charset}` })).status).toBe(415);
  });
  test('the server refuses a body that is not valid UTF-8', async () => {
    const response = await fetch(`${toy.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: Buffer.from([...Buffer.from('{"query":"{ who }","x":"'), 0xc3, 0x28, ...Buffer.from('"}')]),
    });
    expect(response.status).toBe(400);
  });
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/graphql'])(
  'the server refuses the content type %s',
  async (type) => {
    const response = await toy.post(query, { 'content-type': type });
    expect(response.status).toBe(415);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  },
);

test('the server does not read operations from the URL', async () => {
  const response = await fetch(`${toy.url}/graphql?query={who}`, { headers: { 'apollo-require-preflight': 'yes' } });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('POST');
});

test('the server does not return trace data', async () => {
  const response = await toy.post(query, { 'apollo-federation-include-trace': 'ftv1' });
  expect(await response.json()).toEqual({ data: { who: 'signedIn' } });
});

test('stop finishes requests in progress, reports that the server is not ready and then refuses new requests', async () => {
  await toy.server.stop();
  // The delay leaves a busy machine time for the requests that must arrive within it.
  toy = await startToyServer({ drainDelayMs: 1_000 });
  const inProgress = toy.post({ query: '{ slow }' });
  await expect.poll(() => fetch(`${toy.url}/readyz`).then((response) => response.status)).toBe(200);
  const stopped = toy.server.stop();
  const ready = await fetch(`${toy.url}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'stopping' }]);
  expect((await toy.post(query)).status).toBe(200);
  await expect
    .poll(
      () =>
        fetch(`${toy.url}/healthz`).then(
          (response) => response.status,
          () => 'closed',
        ),
      { timeout: 10_000 },
    )
    .not.toBe(200);
  toy.release();
  expect(await (await inProgress).json()).toEqual({ data: { slow: 'done' } });
  await stopped;
  await expect(fetch(`${toy.url}/healthz`)).rejects.toThrow();
});

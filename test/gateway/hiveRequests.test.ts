import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFederation, type Federation } from '../../gateway/startFederation.ts';
import { limits } from '../../src/http/limits.ts';

let federation: Federation;
let url: string;
let token: string;
beforeAll(async () => {
  federation = await startFederation();
  token = await federation.tokenFor('parent');
  url = await federation.startGateway('hive', await federation.compose('guild'));
});
afterAll(() => federation.stop());

const query = '{ gpOnlineUser { patients { id } } }';
const send = (body: string | null, headers: Record<string, string>, method = 'POST') =>
  fetch(url, { method, body, headers: { authorization: `Bearer ${token}`, ...headers } });
const json = { 'content-type': 'application/json' };

test('the Hive gateway answers an operation that is sent as JSON', async () => {
  const response = await send(JSON.stringify({ query }), json);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('"patients":[{"id":');
});

test.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('the Hive gateway refuses %s', async (method) => {
  const hasBody = !['GET', 'HEAD', 'OPTIONS'].includes(method);
  const response = await send(hasBody ? JSON.stringify({ query }) : null, json, method);
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
});

test.each<[string, string]>([
  // A page of another origin can send these without asking first.
  ['application/x-www-form-urlencoded', `query=${encodeURIComponent(query)}`],
  ['text/plain', JSON.stringify({ query })],
  [
    'multipart/form-data; boundary=b',
    `--b\r\nContent-Disposition: form-data; name="query"\r\n\r\n${query}\r\n--b--\r\n`,
  ],
  ['application/graphql', query],
  ['application/graphql+json', JSON.stringify({ query })],
])('the Hive gateway refuses a body of the type %s', async (type, body) => {
  const response = await send(body, { 'content-type': type });
  expect(response.status).toBe(415);
  expect(await response.text()).not.toContain('patients');
});

test('the Hive gateway refuses a body that is larger than the subgraph accepts, or has no length', async () => {
  const padded = (bytes: number) => JSON.stringify({ query }).padEnd(bytes);
  expect((await send(padded(limits.bodyBytes), json)).status).toBe(200);
  expect((await send(padded(limits.bodyBytes + 1), json)).status).toBe(413);
  const stream = new Blob([padded(100)]).stream();
  const response = await fetch(url, { method: 'POST', headers: json, body: stream, duplex: 'half' } as RequestInit);
  expect(response.status).toBe(411);
});

test('the Hive gateway refuses several operations in one request, and introspection', async () => {
  const batch = await send(JSON.stringify([{ query }, { query }]), json);
  expect(batch.status).toBeGreaterThanOrEqual(400);
  expect(await batch.text()).not.toContain('patients');
  const introspection = await send(JSON.stringify({ query: '{ __schema { types { name } } }' }), json);
  expect(await introspection.text()).not.toContain('GpAppointments');
});

test('the Hive gateway refuses two Authorization headers', async () => {
  const body = JSON.stringify({ query });
  const { port, pathname } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  await once(socket, 'connect');
  const credentials = [token, 'another'].map((one) => `Authorization: Bearer ${one}\r\n`).join('');
  socket.write(
    `POST ${pathname} HTTP/1.1\r\nHost: x\r\n${credentials}Content-Type: application/json\r\n` +
      `Content-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
  );
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  expect(text).toMatch(/^HTTP\/1\.1 400 /);
  expect(text).not.toContain('patients');
});

import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectHarmlessLines, expectRefusal } from '../support/expectRefusal.ts';
import { startToyServer, type ToyServer } from '../support/startToyServer.ts';

let toy: ToyServer;
beforeEach(async () => {
  toy = await startToyServer();
});
afterEach(async () => {
  toy.release();
  await toy.server.stop();
});

function openConnection(): Socket {
  return connect(Number(new URL(toy.url).port), '127.0.0.1').setEncoding('utf8');
}

/** Sends bytes and returns everything that arrives until the server closes the connection. */
async function send(bytes: string): Promise<string> {
  const socket = openConnection();
  socket.write(bytes);
  return text(socket);
}

const head = 'Host: localhost\r\nConnection: close\r\n';
const json = `${head}Content-Type: application/json\r\n`;
const post = (headers: string, body = '{}') => `POST /graphql HTTP/1.1\r\n${headers}\r\n${body}`;

test.each([
  ['a request without a request line', 'canary 9990000018\r\n\r\n', 400],
  ['an unknown method', `CANARY /graphql HTTP/1.1\r\n${head}\r\n`, 400],
  ['an unknown HTTP version', `GET /canary HTTP/9.9\r\n${head}\r\n`, 400],
  ['a TLS handshake', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000', 400],
  ['an HTTP/2 preface', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  ['a header name with a space', `GET /graphql HTTP/1.1\r\n${head}can ary: x\r\n\r\n`, 400],
  ['a header section that is too large', `GET /graphql HTTP/1.1\r\n${head}X: ${'canary'.repeat(4_000)}\r\n\r\n`, 431],
  ['a request without a host', 'GET /graphql HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['an expectation that cannot be met', post(`${json}Expect: canary\r\nContent-Length: 2\r\n`), 417],
  ['a content length that is not a number', post(`${json}Content-Length: canary\r\n`), 400],
  ['a request with two content lengths', post(`${json}Content-Length: 2\r\nContent-Length: 3\r\n`), 400],
  [
    'a content length with chunked encoding',
    post(`${json}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n`, '0\r\n\r\n'),
    400,
  ],
  ['a malformed chunk', post(`${json}Transfer-Encoding: chunked\r\n`, 'canary\r\n'), 400],
  ['an unknown transfer encoding', post(`${json}Transfer-Encoding: canary\r\n`), 400],
  ['a content length that is too large', post(`${json}Content-Length: 900000\r\n`), 413],
  ['a request without a content type', post(`${head}Content-Length: 2\r\n`), 415],
  ['a malformed content type', post(`${head}Content-Type: canary\r\nContent-Length: 2\r\n`), 415],
  ['an unknown URL', `GET /canary?nhsNumber=9990000018 HTTP/1.1\r\n${head}\r\n`, 404],
  ['a malformed URL', `GET /canary/%zz HTTP/1.1\r\n${head}\r\n`, 400],
  ['a malformed URL of another host', `GET http://canary.example/%zz HTTP/1.1\r\n${head}\r\n`, 400],
  ['a very long URL', `GET /${'canary'.repeat(1_000)} HTTP/1.1\r\n${head}\r\n`, 404],
  ['a request for the server as a whole', `OPTIONS * HTTP/1.1\r\n${head}\r\n`, 404],
  ['the method DELETE', `DELETE /graphql HTTP/1.1\r\n${head}\r\n`, 405],
  ['the method PUT', `PUT /graphql HTTP/1.1\r\n${head}Content-Length: 0\r\n\r\n`, 405],
  ['an empty host', 'GET /graphql HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n', 400],
  ['HTTP/1.0 without a host', 'GET /graphql HTTP/1.0\r\n\r\n', 400],
  ['two hosts', `GET /graphql HTTP/1.1\r\nHost: canary\r\n${head}\r\n`, 400],
  ...[
    ']',
    '%',
    '[',
    '[::1',
    'a b',
    'a,b',
    '/',
    'x:y',
    'x:99999',
    'x@canary',
    'canary?',
    '#',
    '\u00e9',
    '1.2.3.999',
  ].map((host): [string, string, number] => [
    `the host ${host}`,
    `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}`,
    400,
  ]),
  ['a host that is not valid, for another page', 'GET /healthz HTTP/1.1\r\nHost: ]\r\nConnection: close\r\n\r\n', 400],
  ['a malformed query', `GET /canary?%=%&%zz HTTP/1.1\r\n${head}\r\n`, 404],
  ['a percent sign at the end of the URL', `GET /graphql% HTTP/1.1\r\n${head}\r\n`, 400],
  ['an encoded null character', `GET /%00canary HTTP/1.1\r\n${head}\r\n`, 404],
  ['an overlong encoding', `GET /%c0%af HTTP/1.1\r\n${head}\r\n`, 400],
  ['a URL with two slashes', `GET //canary HTTP/1.1\r\n${head}\r\n`, 404],
  ['a URL without a slash', `GET canary HTTP/1.1\r\n${head}\r\n`, 400],
  ['the method QUERY', `QUERY /graphql HTTP/1.1\r\n${head}Content-Length: 0\r\n\r\n`, 400],
  ['the method PROPFIND', `PROPFIND /graphql HTTP/1.1\r\n${head}\r\n`, 404],
  ['the method M-SEARCH', `M-SEARCH * HTTP/1.1\r\n${head}\r\n`, 404],
  ['a negative content length', post(`${json}Content-Length: -2\r\n`), 400],
  ['an empty content length', post(`${json}Content-Length:\r\n`), 400],
  ['a content length with a plus', post(`${json}Content-Length: +2\r\n`), 400],
  ['a content length beyond all numbers', post(`${json}Content-Length: ${'9'.repeat(30)}\r\n`), 400],
  ...['gzip', 'br', 'canary', 'gzip, identity', 'deflate'].map((coding): [string, string, number] => [
    `the content encoding ${coding}`,
    post(`${json}Content-Encoding: ${coding}\r\nContent-Length: 2\r\n`),
    415,
  ]),
  ['the method TRACE', `TRACE /graphql HTTP/1.1\r\n${head}X: canary\r\n\r\n`, 404],
])('%s is refused with uncacheable JSON and not echoed', async (_name, bytes, status) => {
  const response = await send(bytes);
  expectRefusal(response, status);
  expectHarmlessLines(toy.lines, status);
});

test.each([
  'localhost',
  'localhost:4000',
  '127.0.0.1',
  '[::1]:4000',
  'emis_subgraph.default.svc',
  'xn--fiq228c.example.',
])('the host %s is accepted', async (host) => {
  const body = JSON.stringify({ query: '{ who }' });
  const headers = `Host: ${host}\r\nConnection: close\r\nContent-Type: application/json\r\n`;
  const response = await send(post(`${headers}Content-Length: ${body.length}\r\n`, body));
  expect(response).toMatch(/^HTTP\/1\.1 200 /);
  expect(response).toContain('{"data":{"who":"signedIn"}}');
});

test('a malformed query of the URL of an operation is ignored', async () => {
  const body = JSON.stringify({ query: '{ who }' });
  for (const url of ['/graphql?%zz', '/graphql?query={canary}', '/graphql?#', 'http://canary.example/graphql']) {
    const response = await send(`POST ${url} HTTP/1.1\r\n${json}Content-Length: ${body.length}\r\n\r\n${body}`);
    expect(response).toMatch(/^HTTP\/1\.1 (200|404) /);
    expect(response).not.toContain('canary');
  }
  expect(toy.lines).toEqual([]);
});

test('HEAD returns headers without a body', async () => {
  const response = await send(`HEAD /graphql HTTP/1.1\r\n${head}\r\n`);
  expect(response).toMatch(/^HTTP\/1\.1 405 /);
  expect(response).toMatch(/^cache-control: private, no-store\r?$/m);
  expect(response.split('\r\n\r\n')[1]).toBe('');
});

test('CONNECT does not open a tunnel', async () => {
  expect(await send(`CONNECT canary:443 HTTP/1.1\r\n${head}\r\n`)).toBe('');
});

test('invalid data after a request does not corrupt the response in progress', async () => {
  const query = JSON.stringify({ query: '{ who }' });
  const valid = post(`Host: x\r\nContent-Type: application/json\r\nContent-Length: ${query.length}\r\n`, query);
  const response = await send(`${valid}canary nonsense\r\n\r\n`);
  expect(response.match(/HTTP\/1\.1/g)?.length ?? 0).toBeLessThanOrEqual(1);
  expect(response).not.toContain('canary');
});

test('a request that arrives while the server stops receives SHUTTING_DOWN', async () => {
  const socket = openConnection();
  const response = text(socket);
  socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n');
  await once(socket, 'connect');
  await expect.poll(() => fetch(`${toy.url}/readyz`).then(({ status }) => status)).toBe(200);
  const stopped = toy.server.stop();
  await expect.poll(() => fetch(`${toy.url}/readyz`).then(String, () => 'closed')).toBe('closed');
  socket.write('\r\n');
  expect(await response).toMatch(/^HTTP\/1\.1 503 /);
  expect(await response).toMatch(/^cache-control: private, no-store\r?$/m);
  expect(await response).toContain('"SHUTTING_DOWN"');
  await stopped;
});

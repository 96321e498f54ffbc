import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startToyServer, type ToyServer } from './toyServer.ts';

let toy: ToyServer;
beforeEach(async () => {
  toy = await startToyServer();
});
afterEach(async () => {
  toy.release();
  await toy.server.stop();
});

function dial(): Socket {
  return connect(Number(new URL(toy.url).port), '127.0.0.1').setEncoding('utf8');
}

/** All that comes back for these bytes, until the server ends the connection. */
async function send(bytes: string): Promise<string> {
  const socket = dial();
  socket.write(bytes);
  return text(socket);
}

const head = 'Host: localhost\r\nConnection: close\r\n';
const json = `${head}Content-Type: application/json\r\n`;
const post = (headers: string, body = '{}') => `POST /graphql HTTP/1.1\r\n${headers}\r\n${body}`;

test.each([
  ['no request line', 'canary 9990000018\r\n\r\n', 400],
  ['a method that nobody knows', `CANARY /graphql HTTP/1.1\r\n${head}\r\n`, 400],
  ['a version that nobody knows', `GET /canary HTTP/9.9\r\n${head}\r\n`, 400],
  ['the beginning of TLS', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000', 400],
  ['the beginning of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  ['a header whose name has a space', `GET /graphql HTTP/1.1\r\n${head}can ary: x\r\n\r\n`, 400],
  ['headers that are too large', `GET /graphql HTTP/1.1\r\n${head}X: ${'canary'.repeat(4_000)}\r\n\r\n`, 431],
  ['no host', 'GET /graphql HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['an expectation that cannot be met', post(`${json}Expect: canary\r\nContent-Length: 2\r\n`), 417],
  ['a length that is no number', post(`${json}Content-Length: canary\r\n`), 400],
  ['two lengths', post(`${json}Content-Length: 2\r\nContent-Length: 3\r\n`), 400],
  ['a length beside chunks', post(`${json}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n`, '0\r\n\r\n'), 400],
  ['a chunk that is none', post(`${json}Transfer-Encoding: chunked\r\n`, 'canary\r\n'), 400],
  ['an encoding that is not read', post(`${json}Transfer-Encoding: canary\r\n`), 400],
  ['a length that is too large', post(`${json}Content-Length: 900000\r\n`), 413],
  ['no type', post(`${head}Content-Length: 2\r\n`), 415],
  ['a type that is none', post(`${head}Content-Type: canary\r\nContent-Length: 2\r\n`), 415],
  ['an address that is unknown', `GET /canary?nhsNumber=9990000018 HTTP/1.1\r\n${head}\r\n`, 404],
  ['an address that is malformed', `GET /canary/%zz HTTP/1.1\r\n${head}\r\n`, 400],
  ['an address of another host', `GET http://canary.example/%zz HTTP/1.1\r\n${head}\r\n`, 400],
  ['an address that is very long', `GET /${'canary'.repeat(1_000)} HTTP/1.1\r\n${head}\r\n`, 404],
  ['no address at all', `OPTIONS * HTTP/1.1\r\n${head}\r\n`, 404],
  ['DELETE', `DELETE /graphql HTTP/1.1\r\n${head}\r\n`, 405],
  ['PUT', `PUT /graphql HTTP/1.1\r\n${head}Content-Length: 0\r\n\r\n`, 405],
  ['TRACE', `TRACE /graphql HTTP/1.1\r\n${head}X: canary\r\n\r\n`, 404],
])('%s: refused in JSON that nobody may keep, and nothing is repeated', async (_what, bytes, status) => {
  const answer = await send(bytes);
  const [headers = '', body = ''] = answer.split('\r\n\r\n');
  expect(headers).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(headers).toMatch(/^cache-control: private, no-store\r?$/m);
  expect(headers).toMatch(/^x-content-type-options: nosniff\r?$/m);
  expect(headers).toMatch(/^content-type: application\/json; charset=utf-8\r?$/m);
  expect(headers).not.toMatch(/^(server|x-powered-by|set-cookie):/im);
  expect(body).toContain('{"errors":[{"message":"');
  expect(answer).not.toMatch(/canary|9990000018|FST_|HPE_|\/work\/|node_modules/);
  expect(JSON.stringify(toy.lines)).not.toMatch(/canary|9990000018/);
});

test('HEAD has the headers and nothing else', async () => {
  const answer = await send(`HEAD /graphql HTTP/1.1\r\n${head}\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 405 /);
  expect(answer).toMatch(/^cache-control: private, no-store\r?$/m);
  expect(answer.split('\r\n\r\n')[1]).toBe('');
});

test('a connection cannot be turned into a tunnel', async () => {
  expect(await send(`CONNECT canary:443 HTTP/1.1\r\n${head}\r\n`)).toBe('');
});

test('what follows an answer that has begun is not answered in the middle of it', async () => {
  const question = JSON.stringify({ query: '{ who }' });
  const good = post(`Host: x\r\nContent-Type: application/json\r\nContent-Length: ${question.length}\r\n`, question);
  const answer = await send(`${good}canary nonsense\r\n\r\n`);
  expect(answer.match(/HTTP\/1\.1/g)?.length ?? 0).toBeLessThanOrEqual(1);
  expect(answer).not.toContain('canary');
});

test('whose request arrives while the server closes is told so', async () => {
  const socket = dial();
  const answer = text(socket);
  socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n');
  await once(socket, 'connect');
  await expect.poll(() => fetch(`${toy.url}/readyz`).then(({ status }) => status)).toBe(200);
  const stopped = toy.server.stop();
  await expect.poll(() => fetch(`${toy.url}/readyz`).then(String, () => 'closed')).toBe('closed');
  socket.write('\r\n');
  expect(await answer).toMatch(/^HTTP\/1\.1 503 /);
  expect(await answer).toMatch(/^cache-control: private, no-store\r?$/m);
  expect(await answer).toContain('"SHUTTING_DOWN"');
  await stopped;
});

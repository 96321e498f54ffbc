import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectHarmlessLines, expectRefusal } from '../support/expectRefusal.ts';
import { startToyServer, type ToyServer } from '../support/startToyServer.ts';

let toy: ToyServer;
beforeEach(async () => {
  toy = await startToyServer();
});
afterEach(() => toy.server.stop());

/** Sends bytes and returns everything that arrives until the server closes the connection. */
async function send(bytes: string): Promise<string> {
  const socket = connect(Number(new URL(toy.url).port), '127.0.0.1').setEncoding('utf8');
  socket.write(bytes);
  return text(socket);
}

const head = 'Host: localhost\r\nConnection: close\r\n';
const json = `${head}Content-Type: application/json\r\n`;
const post = (headers: string, body = '{}') => `POST /graphql HTTP/1.1\r\n${headers}\r\n${body}`;

test.each([
  ['a content length that is given twice in one header', post(`${json}Content-Length: 2, 2\r\n`), 400],
  ['a content length in hexadecimal', post(`${json}Content-Length: 0x2\r\n`), 400],
  ['HTTP/0.9', 'GET /graphql\r\n\r\n', 400],
  ['line ends without CR', 'GET /graphql HTTP/1.1\nHost: canary\n\n', 400],
  ['a null character in a header', `GET /graphql HTTP/1.1\r\n${head}X: can\u0000ary\r\n\r\n`, 400],
  ['a colon without a header name', `GET /graphql HTTP/1.1\r\n${head}: canary\r\n\r\n`, 400],
  ...['chunked, chunked', 'chunked, identity', 'chunked-x', 'chunked;q=1'].map((coding): [string, string, number] => [
    `the transfer encoding ${coding}`,
    post(`${json}Transfer-Encoding: ${coding}\r\n`, '0\r\n\r\n'),
    400,
  ]),
  ...['-1', 'FFFFFFFFFFFFFFFFFF', '2\r\n{}canary', '2 2', '0x2', ';canary'].map((chunk): [string, string, number] => [
    `the chunk ${JSON.stringify(chunk)}`,
    post(`${json}Transfer-Encoding: chunked\r\n`, `${chunk}\r\n\r\n`),
    400,
  ]),
  [
    'a proxy request with a host of its own that is malformed',
    `GET http://canary/ HTTP/1.1\r\nHost: ]\r\nConnection: close\r\n\r\n`,
    400,
  ],
  [
    'an upgrade to HTTP/2',
    'GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: h2c\r\n\r\n',
    405,
  ],
  [
    'an upgrade to WebSocket',
    'GET /canary HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n',
    404,
  ],
])('%s is refused with uncacheable JSON and not echoed', async (_name, bytes, status) => {
  expectRefusal(await send(bytes), status);
  expectHarmlessLines(toy.lines, status);
});

test('a request for a tunnel is closed without a response or an error line', async () => {
  for (const target of ['canary.example:443', '127.0.0.1:22', 'localhost:4000'])
    expect(await send(`CONNECT ${target} HTTP/1.1\r\n${head}\r\n`)).not.toMatch(/^HTTP\/1\.1 (200|5)/);
  expect(toy.lines).toEqual([]);
});

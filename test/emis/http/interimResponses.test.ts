import { createServer, type Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createHttpClient } from '../../../src/emis/http/createHttpClient.ts';
import { cleanUps, failureOf, listen, textOf, timeouts } from '../../support/startHttpClient.ts';

const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\ncontent-length: 2\r\n\r\n';
const interim = 'HTTP/1.1 100 Continue\r\n\r\n';

/** Starts a server that writes the given bytes after each request, and a client with one connection. */
async function startClient(respond: (socket: Socket, requests: number) => unknown) {
  let connections = 0;
  let requests = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.setNoDelay(true).on('error', () => undefined);
    cleanUps.push(() => socket.destroy());
    socket.on('data', (chunk) => {
      if (chunk.toString().startsWith('POST ')) requests += 1;
      if (chunk.toString().endsWith('<x/>')) void respond(socket, requests);
    });
  });
  const client = createHttpClient({ endpoint: await listen(server), timeouts, maxConnections: 1 });
  cleanUps.push(() => client.close());
  return { client, connections: () => connections };
}

test.each([
  ['an unasked 100', interim],
  ['several 100s', interim.repeat(500)],
  ['a 100 with headers', 'HTTP/1.1 100 Continue\r\nserver: x\r\ncontent-type: text/xml\r\n\r\n'],
  ['a 100 without a reason', 'HTTP/1.1 100\r\n\r\n'],
  ['a 100 of HTTP 1.0', 'HTTP/1.0 100 Continue\r\n\r\n'],
  ['a 101', 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n'],
  [
    'a 102, a 103 and a 199',
    'HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 199 X\r\n\r\n',
  ],
])('the HTTP client passes over %s and keeps the connection', async (_name, before) => {
  const { client, connections } = await startClient((socket) => socket.write(`${before}${head}ok`));
  for (let call = 0; call < 3; call += 1) {
    const response = await client.post({}, '<x/>');
    expect([response.status, await textOf(response)]).toEqual([200, 'ok']);
    await nextTurn();
  }
  expect(connections()).toBe(1);
});

test('the HTTP client passes over interim responses that arrive byte by byte', async () => {
  const { client } = await startClient(async (socket) => {
    for (const byte of `${interim}${interim}${head}ok`) {
      socket.write(byte);
      await nextTurn();
    }
  });
  expect(await textOf(await client.post({}, '<x/>'))).toBe('ok');
});

test('the HTTP client passes over an interim response before the request is complete', async () => {
  const { client } = await startClient((socket) => socket.write(`${interim}${head}ok`));
  const body = `${' '.repeat(1_000_000)}<x/>`;
  expect(await textOf(await client.post({}, body))).toBe('ok');
});

test('the HTTP client does not change a body that looks like an interim response', async () => {
  const { client } = await startClient(async (socket) => {
    socket.write(`${interim}HTTP/1.1 200 OK\r\ncontent-length: ${2 * interim.length}\r\n\r\n`);
    await nextTurn();
    socket.write(interim);
    await nextTurn();
    socket.write(interim);
  });
  expect(await textOf(await client.post({}, '<x/>'))).toBe(interim.repeat(2));
});

test('the HTTP client ends a call whose interim responses never end', async () => {
  const { client } = await startClient((socket) => {
    const timer = setInterval(() => socket.write(interim), 20);
    socket.on('close', () => clearInterval(timer));
  });
  expect(await failureOf(client.post({}, '<x/>'))).toEqual({ reason: 'headersTimeout', wasSent: true });
});

test('the HTTP client ends a call whose interim response has a head that never ends', async () => {
  const { client } = await startClient((socket) =>
    socket.write(`HTTP/1.1 100 Continue\r\n${'x: y\r\n'.repeat(20_000)}`),
  );
  expect(await failureOf(client.post({}, '<x/>'))).toMatchObject({ reason: 'cut', wasSent: true });
});

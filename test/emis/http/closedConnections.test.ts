import { createServer, type Socket } from 'node:net';
import { expect, test, vi } from 'vitest';
import { createHttpClient } from '../../../src/emis/http/createHttpClient.ts';
import { cleanUps, failureOf, listen, textOf, timeouts } from '../../support/startHttpClient.ts';

const answer = 'HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\ncontent-length: 2\r\n\r\nok';

/** Starts a server that handles raw connections. `requests` counts the requests of each connection, in order. */
async function start(onRequest: (socket: Socket, connection: number) => void) {
  const requests: number[] = [];
  const server = createServer((socket) => {
    const connection = requests.push(0) - 1;
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      if (!data.toString().includes('POST ')) return;
      requests[connection] = (requests[connection] ?? 0) + 1;
      onRequest(socket, connection);
    });
  });
  const client = createHttpClient({ endpoint: await listen(server), timeouts });
  cleanUps.push(() => client.close());
  return { client, requests };
}

const closings: [string, (socket: Socket) => unknown][] = [
  ['FIN', (socket) => socket.destroy()],
  ['RST', (socket) => socket.resetAndDestroy()],
];
const asWrite = { deadline: undefined, onSent: () => undefined };

test('each write gets a connection of its own, which is closed after the response', async () => {
  const ended: number[] = [];
  const { client, requests } = await start((socket, connection) => {
    socket.on('close', () => ended.push(connection));
    socket.write(answer);
  });
  await textOf(await client.post({}, 'read'));
  for (let call = 0; call < 2; call += 1) expect(await textOf(await client.post({}, 'write', asWrite))).toBe('ok');
  expect(requests).toEqual([1, 1, 1]);
  await vi.waitFor(() => expect(new Set(ended)).toEqual(new Set([1, 2])));
});

test('a call for a new connection does not use one that is kept', async () => {
  const { client, requests } = await start((socket) => socket.write(answer));
  await textOf(await client.post({}, 'x'));
  await textOf(await client.post({}, 'x', { deadline: undefined, usesNewConnection: true }));
  expect(requests).toEqual([1, 1]);
});

test.each(closings)(
  'no write is lost to a server that closes each connection after its response with %s',
  async (_how, close) => {
    const answered: Socket[] = [];
    const { client, requests } = await start((socket) => {
      answered.push(socket);
      socket.write(answer);
    });
    for (let call = 0; call < 30; call += 1) {
      expect(await textOf(await client.post({}, 'x', asWrite))).toBe('ok');
      // A reset discards what the other side has not read yet, so it never comes earlier.
      answered.splice(0).forEach(close);
    }
    expect(requests).toEqual(Array.from({ length: 30 }, () => 1));
  },
);

test.each(closings)(
  'a write to a server that closes the connection with %s without a response may have been received',
  async (_how, close) => {
    const { client, requests } = await start((socket) => close(socket));
    expect(await failureOf(client.post({}, 'x', asWrite))).toEqual({ reason: 'cut', wasSent: true });
    expect(requests).toEqual([1]);
  },
);

test('a write for which no connection can be made was certainly not sent', async () => {
  const server = createServer();
  const endpoint = await listen(server);
  await new Promise((closed) => server.close(closed));
  const client = createHttpClient({ endpoint, timeouts });
  let wasSent = false;
  const error = client.post({}, 'x', { deadline: undefined, onSent: () => (wasSent = true) });
  expect(await failureOf(error)).toEqual({ reason: 'notConnected', wasSent: false });
  expect(wasSent).toBe(false);
  await client.close();
});

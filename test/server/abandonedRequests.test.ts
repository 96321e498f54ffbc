import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createAdmission } from '../../src/http/createAdmission.ts';
import { createRequestDeadlines } from '../../src/http/createRequestDeadlines.ts';
import { startToyServer, type ToyServer } from '../support/startToyServer.ts';

let toy: ToyServer;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  toy.release();
  await toy.server.stop();
});

function requestText(query: string): string {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

function open({ url }: ToyServer): Socket {
  const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1', allowHalfOpen: true });
  sockets.push(socket);
  socket.on('error', () => undefined);
  return socket;
}

async function textOf(socket: Socket): Promise<string> {
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return text;
}

const ends: readonly [string, (socket: Socket) => unknown][] = [
  ['closes the connection', (socket) => socket.destroy()],
  ['resets the connection', (socket) => socket.resetAndDestroy()],
];

describe.each(ends)('a caller who %s', (_how, end) => {
  test('ends all requests that were sent one after the other on it', async () => {
    toy = await startToyServer();
    const socket = open(toy);
    socket.write(requestText('{ slow }').repeat(4));
    await expect.poll(() => toy.server.requestsInProgress()).toBe(4);
    end(socket);
    toy.release();
    await expect.poll(() => toy.server.requestsInProgress()).toBe(0);
    // The first response may have been written before the end of the connection was noticed.
    await expect.poll(() => toy.requests.filter(({ outcome }) => outcome === 'disconnected').length).toBeGreaterThan(2);
  });

  test('frees what the responses held that wait behind another one', async () => {
    const bytes = 1_000_000;
    toy = await startToyServer({ limits: { maxUnreadBytes: 3 * bytes, unreadTimeoutMs: 60_000 } });
    const socket = open(toy);
    socket.write(requestText('{ slow }') + requestText(`{ large(bytes: ${bytes}) }`).repeat(2));
    await expect.poll(() => toy.server.requestsInProgress()).toBe(3);
    end(socket);
    toy.release();
    await expect.poll(() => toy.server.requestsInProgress()).toBe(0);
    const responses = await Promise.all(
      [1, 2].map(async () => (await toy.query(`{ large(bytes: ${bytes}) }`)).body['data']),
    );
    expect(responses).toHaveLength(2);
    expect(toy.lines.filter(({ msg }) => msg === 'A caller did not read a response.')).toEqual([]);
  });

  test('frees what a response held that was complete only after that', async () => {
    const bytes = 8_000_000;
    toy = await startToyServer({ limits: { maxUnreadBytes: 4 * bytes, unreadTimeoutMs: 60_000 } });
    const abandoned = Array.from({ length: 4 }, () => open(toy));
    for (const socket of abandoned) socket.write(requestText(`{ slow large(bytes: ${bytes}) }`));
    await expect.poll(() => toy.server.requestsInProgress()).toBe(4);
    for (const socket of abandoned) end(socket);
    await expect.poll(() => toy.requests.filter(({ outcome }) => outcome === 'disconnected')).toHaveLength(4);
    toy.release();
    await expect.poll(() => toy.server.requestsInProgress()).toBe(0);
    const reading = open(toy);
    reading.pause();
    reading.write(requestText(`{ large(bytes: ${3 * bytes}) }`));
    await expect.poll(() => toy.server.requestsInProgress()).toBe(1);
    expect((await toy.query('{ who }')).status).toBe(200);
    reading.resume();
    let received = 0;
    reading.on('data', (chunk: Buffer) => (received += chunk.length));
    await expect.poll(() => received).toBeGreaterThan(3 * bytes);
    expect(toy.lines.filter(({ msg }) => msg === 'A caller did not read a response.')).toEqual([]);
  });

  test.each([
    ['with a body', requestText('{ who }')],
    ['without a body', 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n'],
  ])('before it was known who they are holds no place of the requests in progress %s', async (_body, text) => {
    const verified = Promise.withResolvers<void>();
    const admission = createAdmission({
      maxRequests: 1,
      maxRequestsPerPerson: 1,
      timeoutMs: 25_000,
      expectedWaitMs: () => 0,
      delayMeter: { restart: () => undefined, delayMs: () => 0 },
    });
    toy = await startToyServer({
      requestDeadlines: createRequestDeadlines({ timeoutMs: 25_000, admission }),
      authenticate: () => verified.promise.then(() => ({ kind: 'signedIn', subject: 'anna' })),
    });
    const socket = open(toy);
    socket.write(text.repeat(2));
    await expect.poll(() => toy.server.requestsInProgress()).toBe(2);
    end(socket);
    await expect.poll(() => toy.requests.filter(({ outcome }) => outcome === 'disconnected').length).toBe(2);
    verified.resolve();
    for (let request = 0; request < 3; request += 1) expect((await toy.query('{ who }')).status).toBe(200);
  });

  test.each([
    ['in its headers', 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-'],
    [
      'in its body',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"q',
    ],
    [
      'in a chunk of its body',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{"q',
    ],
  ])('while a request is still %s is no fault of the server', async (_where, text) => {
    toy = await startToyServer();
    const socket = open(toy);
    socket.write(text);
    await expect.poll(() => socket.bytesWritten).toBe(text.length);
    expect(await toy.query('{ who }')).toMatchObject({ status: 200 });
    end(socket);
    await expect.poll(() => toy.server.requestsInProgress()).toBe(0);
    expect(await toy.query('{ who }')).toMatchObject({ status: 200 });
    expect(toy.lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
    for (const line of toy.requests.filter(({ outcome }) => outcome !== 'ok'))
      expect(line).toMatchObject({ code: 'CLIENT_CLOSED_REQUEST', cause: 'client' });
  });
});

test('a caller who ends its half of the connection after a request gets the response', async () => {
  toy = await startToyServer();
  const socket = open(toy);
  socket.end(requestText('{ who }'));
  expect(await textOf(socket)).toMatch(/^HTTP\/1\.1 200 OK[^]*{"data":{"who":"signedIn"}}/);
  await expect.poll(() => toy.requests.map(({ outcome }) => outcome)).toEqual(['ok']);
});

test('a response that waits behind one which is not read is given up with it', async () => {
  const bytes = 24_000_000;
  toy = await startToyServer({ limits: { unreadTimeoutMs: 300 } });
  const socket = open(toy);
  socket.pause();
  socket.write(requestText(`{ large(bytes: ${bytes}) }`) + requestText('{ large(bytes: 1000) }').repeat(3));
  await expect.poll(() => toy.lines.map(({ outcome }) => outcome), { timeout: 10_000 }).toContain('idle');
  await expect.poll(() => toy.server.requestsInProgress()).toBe(0);
});

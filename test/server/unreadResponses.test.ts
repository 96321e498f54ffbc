import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { noMetrics } from '../../src/telemetry/Metrics.ts';
import { noTelemetry } from '../../src/telemetry/Telemetry.ts';
import { startToyServer, type ToyServer } from '../support/startToyServer.ts';

let toy: ToyServer | undefined;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  toy?.release();
  await toy?.server.stop();
});

/** More than the buffers of the system take from a caller who does not read. */
const largeBytes = 24_000_000;

/** Asks for a large response and reads nothing of it. */
function ask(url: string, bytes = largeBytes): Socket {
  const body = JSON.stringify({ query: `{ large(bytes: ${bytes}) }` });
  const headers = `Host: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}`;
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => undefined);
  socket.pause();
  socket.write(`POST /graphql HTTP/1.1\r\n${headers}\r\n\r\n${body}`);
  return socket;
}

const closeOf = (socket: Socket) => new Promise((resolve) => socket.once('close', resolve));
const givenUp = () =>
  (toy?.lines ?? []).filter(({ msg }) => msg === 'A caller did not read a response.').map(({ outcome }) => outcome);

test('the connection of a caller who reads nothing of a response is closed', async () => {
  toy = await startToyServer({ limits: { unreadTimeoutMs: 200 } });
  const socket = ask(toy.url);
  await expect.poll(givenUp, { timeout: 10_000 }).toEqual(['idle']);
  const closed = closeOf(socket);
  socket.resume();
  await closed;
  expect(socket.bytesRead).toBeLessThan(largeBytes);
});

test('the connection of a caller who reads very slowly is closed as well', async () => {
  toy = await startToyServer({ limits: { unreadTimeoutMs: 60_000, maxReadingMs: 1_000 } });
  const socket = ask(toy.url, largeBytes * 2.5);
  // Reads a little every few milliseconds, so that the connection is never idle.
  const reading = setInterval(() => {
    socket.resume();
    setImmediate(() => socket.pause());
  }, 20);
  socket.on('data', () => socket.pause());
  await expect.poll(givenUp, { timeout: 20_000 }).toEqual(['slow']);
  clearInterval(reading);
});

test('when unread responses hold too many bytes, the oldest is given up and the others are kept', async () => {
  toy = await startToyServer({ limits: { maxUnreadBytes: largeBytes * 2 + 1_000, unreadTimeoutMs: 60_000 } });
  const [first, second] = [ask(toy.url), ask(toy.url)];
  await Promise.all([first, second].map((socket) => once(socket, 'readable')));
  expect(givenUp()).toEqual([]);
  // A caller who reads is served, although the limit is reached.
  const text = await (await toy.post({ query: `{ large(bytes: ${largeBytes}) }` })).text();
  expect(text.length).toBeGreaterThan(largeBytes);
  expect(givenUp()).toEqual(['tooManyBytes']);
});

test('further connections are refused, and the refusal is logged once', async () => {
  let dropped = 0;
  const metrics = { ...noMetrics, connectionDropped: () => (dropped += 1) };
  toy = await startToyServer({ limits: { maxConnections: 2 }, telemetry: { ...noTelemetry, metrics } });
  const held = [ask(toy.url), ask(toy.url)];
  await Promise.all(held.map((socket) => once(socket, 'readable')));
  for (const socket of [ask(toy.url), ask(toy.url)]) {
    socket.resume();
    await closeOf(socket);
    expect(socket.bytesRead).toBe(0);
  }
  expect(toy.lines.filter(({ msg }) => msg === 'Further connections are refused.')).toHaveLength(1);
  expect(dropped).toBe(2);
  for (const socket of held) socket.destroy();
  await expect
    .poll(() =>
      toy?.query('{ who }').then(
        ({ status }) => status,
        () => 'refused',
      ),
    )
    .toBe(200);
});

test('a response that is too large is replaced by an error', async () => {
  toy = await startToyServer({ limits: { maxResponseBytes: 1_000 } });
  expect((await toy.query('{ large(bytes: 900) }')).body).toEqual({ data: { large: 'x'.repeat(900) } });
  expect(await toy.query('{ large(bytes: 1000) }')).toEqual({
    status: 200,
    body: {
      errors: [
        {
          message:
            'The response is larger than 1000 bytes. Request fewer entries or fields at once. Mutations of this request may have been carried out.',
          extensions: { code: 'RESPONSE_TOO_LARGE', retryable: false },
        },
      ],
      data: null,
    },
  });
});

test('a request that takes long is not taken for a caller who does not read', async () => {
  toy = await startToyServer({ limits: { unreadTimeoutMs: 100 } });
  const slow = toy.query('{ slow }');
  // Far more turns than the time-out, in which the request only waits.
  await new Promise((resolve) => setTimeout(resolve, 700));
  toy.release();
  expect((await slow).body).toEqual({ data: { slow: 'done' } });
  expect(givenUp()).toEqual([]);
});

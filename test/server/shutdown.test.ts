import { setTimeout as wait } from 'node:timers/promises';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { startToyServer, type ToyServer } from '../support/startToyServer.ts';

let toy: ToyServer;
afterEach(async () => {
  toy.release();
  await toy.server.stop();
});

const statusOf = (path: string, init?: RequestInit) =>
  fetch(`${toy.url}${path}`, init).then(
    ({ status }) => status,
    () => 'closed',
  );

test('a shutdown completes the request in progress, refuses new ones and ends with the last', async () => {
  toy = await startToyServer({ drainDelayMs: 0 });
  const slow = toy.query('{ slow }');
  await wait(50);
  let hasStopped = false;
  const stopped = toy.server.stop().then(() => (hasStopped = true));
  await expect.poll(() => statusOf('/readyz')).toBe(503);
  const refused = await toy.post({ query: '{ who }' });
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(refused.headers.get('connection')).toBe('close');
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'SHUTTING_DOWN', retryable: true } }] });
  expect(hasStopped).toBe(false);
  toy.release();
  expect(await slow).toEqual({ status: 200, body: { data: { slow: 'done' } } });
  await stopped;
  expect(await statusOf('/healthz')).toBe('closed');
  expect(toy.lines).toEqual([]);
});

test('readiness fails while requests are still served before they are refused', async () => {
  toy = await startToyServer({ drainDelayMs: 1_000 });
  const stopped = toy.server.stop();
  const ready = await fetch(`${toy.url}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'stopping' }]);
  expect(await toy.query('{ who }')).toMatchObject({ status: 200 });
  await stopped;
});

test('a request that outlasts the grace is cut off and counted in the log', async () => {
  toy = await startToyServer({ drainDelayMs: 0, shutdownGraceMs: 100 });
  const slow = toy.query('{ slow }').then(
    () => 'answered',
    () => 'cut off',
  );
  await wait(50);
  await toy.server.stop();
  expect(await slow).toBe('cut off');
  expect(toy.lines).toMatchObject([{ level: 50, cause: 'own', msg: 'The shutdown cuts off requests.', count: 1 }]);
});

test('a shutdown waits for the work of a request whose caller has gone', async () => {
  toy = await startToyServer({ drainDelayMs: 0 });
  const leaving = new AbortController();
  const slow = fetch(`${toy.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ slow }' }),
    signal: leaving.signal,
  }).catch(() => 'left');
  await wait(50);
  leaving.abort();
  expect(await slow).toBe('left');
  let hasStopped = false;
  const stopped = toy.server.stop().then(() => (hasStopped = true));
  await wait(50);
  expect(hasStopped).toBe(false);
  toy.release();
  await stopped;
});

test('a connection that has sent a part of a request does not hold up a shutdown', async () => {
  toy = await startToyServer({ drainDelayMs: 0 });
  const socket = connect(Number(new URL(toy.url).port), '127.0.0.1').resume();
  socket.on('error', () => undefined);
  socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\n');
  await wait(50);
  await toy.server.stop();
  expect(await statusOf('/healthz')).toBe('closed');
});

import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createEarlyRefusals } from '../../src/http/createEarlyRefusals.ts';
import { createLog } from '../../src/telemetry/createLog.ts';
import { noMetrics } from '../../src/telemetry/Metrics.ts';
import type { LogLine } from '../support/readLog.ts';
import { startMeasuredTelemetry, type MeasuredTelemetry } from '../support/startMeasuredTelemetry.ts';
import { startToyServer, type ToyServer } from '../support/startToyServer.ts';

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
const sentId = '2f1c1f0e-7a55-4d7c-9a61-0c1f4dd7b1aa';
let measured: MeasuredTelemetry;
let toy: ToyServer;
beforeAll(async () => {
  measured = await startMeasuredTelemetry();
});
afterAll(() => measured.stop());
beforeEach(async () => {
  toy = await startToyServer({ telemetry: measured.telemetry });
});
afterEach(() => toy.server.stop());

function send(bytes: string): Promise<string> {
  const socket: Socket = connect(Number(new URL(toy.url).port), '127.0.0.1').setEncoding('utf8');
  socket.write(bytes);
  return text(socket);
}

function requestIdIn(response: string): string | undefined {
  return /^x-request-id: (.*)\r$/im.exec(response)?.[1];
}

async function countOf(code: string): Promise<number> {
  const metrics = await (await fetch(`http://127.0.0.1:${measured.port}/metrics`)).text();
  return Number(new RegExp(`^emis_errors_total\\{code="${code}".*\\} (\\d+)`, 'm').exec(metrics)?.[1]);
}

const head = `Host: localhost\r\nConnection: close\r\nX-Request-Id: ${sentId}\r\n`;
const post = `POST /graphql HTTP/1.1\r\n${head}Content-Type: application/json\r\n`;
const cases = [
  ['bytes that are no request', 'canary 9990000018\r\n\r\n', 400, 'BAD_REQUEST'],
  ['a URL that is malformed', `GET /canary/%zz HTTP/1.1\r\n${head}\r\n`, 400, 'BAD_REQUEST'],
  [
    'headers that are too large',
    `GET /canary HTTP/1.1\r\n${head}X: ${'canary'.repeat(4_000)}\r\n\r\n`,
    431,
    'HEADERS_TOO_LARGE',
  ],
  ['an expectation', `${post}Expect: canary\r\nContent-Length: 2\r\n\r\n{}`, 417, 'EXPECTATION_FAILED'],
] as const;

test.each(cases)(
  'a response to %s has an id, a line for information and a count, and nothing of the caller',
  async (_name, bytes, status, code) => {
    const before = await countOf(code);
    const response = await send(bytes);
    expect(response).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    const requestId = requestIdIn(response);
    expect(requestId).toMatch(uuid);
    expect(requestId).not.toBe(sentId);
    expect(toy.lines).toEqual([
      {
        level: 30,
        time: expect.any(String) as string,
        msg: 'A request was refused before it was read.',
        requestId,
        status,
        code,
        cause: 'client',
        count: 1,
      },
    ]);
    expect(toy.requests).toEqual([]);
    expect(await countOf(code)).toBe(before + 1);
  },
);

test('a flood of requests that cannot be read has one line, and all of it is counted', async () => {
  const before = await countOf('BAD_REQUEST');
  const responses = await Promise.all(Array.from({ length: 50 }, () => send('canary\r\n\r\n')));
  expect(new Set(responses.map(requestIdIn)).size).toBe(50);
  expect(toy.lines).toHaveLength(1);
  expect(await countOf('BAD_REQUEST')).toBe(before + 50);
});

test('a GraphQL request whose body cannot be read has its own line and id, and no second line', async () => {
  const before = await countOf('BAD_REQUEST');
  const response = await send(`${post}Transfer-Encoding: chunked\r\n\r\ncanary\r\n`);
  expect(response).toMatch(/^HTTP\/1.1 400 /);
  expect(requestIdIn(response)).toBe(sentId);
  await expect.poll(() => toy.requests).toHaveLength(1);
  expect(toy.requests).toMatchObject([
    { level: 30, requestId: sentId, status: 400, code: 'BAD_REQUEST', cause: 'client' },
  ]);
  expect(toy.lines).toEqual([]);
  expect(await countOf('BAD_REQUEST')).toBe(before + 1);
});

test('each code is logged at once, then at most every ten seconds with the number since', () => {
  const lines: LogLine[] = [];
  const log = createLog('info', { write: (line) => void lines.push(JSON.parse(line) as LogLine) });
  let now = 0;
  const refused = createEarlyRefusals({ log, metrics: noMetrics, clock: () => now });
  for (now = 0; now < 25_000; now += 1_000) refused(408, 'REQUEST_TIMEOUT');
  refused(431, 'HEADERS_TOO_LARGE');
  expect(lines.map(({ code, count }) => [code, count])).toEqual([
    ['REQUEST_TIMEOUT', 1],
    ['REQUEST_TIMEOUT', 10],
    ['REQUEST_TIMEOUT', 10],
    ['HEADERS_TOO_LARGE', 1],
  ]);
});

import type { ServerResponse } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { createTelemetry } from '../../src/telemetry/createTelemetry.ts';
import type { Telemetry } from '../../src/telemetry/Telemetry.ts';
import { freePort } from '../support/startRedis.ts';
import { startCollector, type Collector } from '../support/startCollector.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const endless = (response: ServerResponse): void => {
  response.writeHead(200);
  const timer = setInterval(() => response.write('x'.repeat(100_000)), 1);
  response.on('close', () => clearInterval(timer));
};

async function startTelemetry(url: string, headers: Record<string, string> = {}): Promise<Telemetry> {
  return createTelemetry({
    serviceName: 'emis-subgraph',
    collector: { url, headers },
    prometheus: undefined,
    traceRatio: 1,
    tracesUpstream: false,
  });
}

async function startWith(respond?: Parameters<typeof startCollector>[0]): Promise<Collector> {
  const collector = await startCollector(respond);
  stops.push(() => collector.close());
  return collector;
}

test.each([
  ['does not listen', async () => `http://127.0.0.1:${await freePort()}`],
  ['never responds', async () => (await startWith(() => undefined)).url],
  ['responds without end', async () => (await startWith(endless)).url],
  ['refuses everything', async () => (await startWith((response) => void response.writeHead(500).end('no'))).url],
] as const)('a collector that %s fails no request and no shutdown', async (_name, start) => {
  const telemetry = await startTelemetry(await start());
  for (let number = 0; number < 1_000; number += 1) telemetry.beginRequest(undefined)?.end();
  telemetry.metrics.upstreamCall({ operation: 'GetDemographics', outcome: 'response', durationMs: 1 });
  await expect(telemetry.stop()).resolves.toBeUndefined();
});

test('a collector receives the configured headers', async () => {
  const keys: unknown[] = [];
  const collector = await startWith((response, { headers }) => {
    keys.push(headers['x-api-key']);
    response.end('{}');
  });
  const telemetry = await startTelemetry(collector.url, { 'x-api-key': 'key of the test' });
  telemetry.beginRequest(undefined)?.end();
  await telemetry.stop();
  expect(new Set(keys)).toEqual(new Set(['key of the test']));
});

test('spans beyond the limit are dropped', async () => {
  const collector = await startWith();
  const telemetry = await startTelemetry(collector.url);
  // Nothing is sent before the event loop turns.
  for (let number = 0; number < 10_000; number += 1) telemetry.beginRequest(undefined)?.end();
  await telemetry.stop();
  // Those that wait, and the batch that is being sent.
  expect(collector.spans.length).toBe(4_096 + 512);
});

test.each([
  'P999 000 0018',
  '00-0-0-01',
  `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
  `ff-${'a'.repeat(32)}-b7ad6b7169203331-01`,
])('the header traceparent: %s begins a new trace', async (header) => {
  const collector = await startWith();
  const telemetry = await startTelemetry(collector.url);
  telemetry.beginRequest(header)?.end();
  await telemetry.stop();
  expect(collector.spans).toMatchObject([{ name: 'request', parentId: '' }]);
  expect(collector.bodies.join()).not.toContain('999 000 0018');
});

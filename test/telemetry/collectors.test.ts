import { afterEach, expect, test } from 'vitest';
import { startTelemetry as startTelemetryOf } from '../../src/startTelemetry.ts';
import { createLog } from '../../src/telemetry/createLog.ts';
import { createTelemetry } from '../../src/telemetry/createTelemetry.ts';
import type { Telemetry } from '../../src/telemetry/Telemetry.ts';
import { freePort } from '../support/startRedis.ts';
import { idleGauges } from '../support/idleGauges.ts';
import { writeTo, type LogLine } from '../support/readLog.ts';
import { startCollector, type Collector } from '../support/startCollector.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

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

test('a collector that refuses everything is counted for each signal, and logged once a minute', async () => {
  const collector = await startWith((response) => void response.writeHead(400).end());
  const port = await freePort();
  const lines: LogLine[] = [];
  const telemetry = await startTelemetryOf(
    {
      serviceName: 'emis-subgraph',
      collector: { url: collector.url, headers: {} },
      prometheus: { host: '127.0.0.1', port },
      traceRatio: 1,
      tracesUpstream: false,
      usage: { url: `${collector.url}/usage`, token: 'token' },
    },
    createLog('info', { write: writeTo({ requests: [], others: lines }) }),
  );
  stops.push(() => telemetry.stop());
  const operation = { key: 'k', text: '{id}', name: 'other', coordinates: ['Query.id'] };
  const run = { durationMs: 1, errors: 0, client: undefined };
  for (let number = 0; number < 6_000; number += 1) telemetry.usage?.record(operation, run);
  for (let number = 0; number < 600; number += 1) telemetry.beginRequest(undefined)?.end();
  const count = async (signal: string) => {
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    return Number(new RegExp(`emis_telemetry_failures_total\\{signal="${signal}".*\\} (\\d+)`).exec(text)?.[1]);
  };
  // The runs beyond the limit.
  expect(await count('usage')).toBe(1_000);
  await expect.poll(() => count('traces'), { timeout: 15_000 }).toBeGreaterThan(0);
  expect(await count('metrics')).toBe(0);
  const delivered = lines.filter(({ msg }) => msg === 'Telemetry was not delivered.');
  expect(delivered.map(({ detail }) => String(detail)).toSorted()).toEqual(['traces', 'usage']);
});

test('a collector is not told of a practice that responds again', async () => {
  const collector = await startWith();
  const telemetry = await createTelemetry(
    {
      serviceName: 'emis-subgraph',
      collector: { url: collector.url, headers: {} },
      prometheus: undefined,
      traceRatio: 0,
      tracesUpstream: false,
    },
    { metricsIntervalMs: 50 },
  );
  stops.push(() => telemetry.stop());
  let practices = ['X99951'];
  telemetry.observe({ ...idleGauges, openPractices: () => practices });
  await expect.poll(() => collector.bodies.at(-1)).toContain('X99951');
  practices = [];
  await expect.poll(() => collector.bodies.at(-1)).not.toContain('X99951');
  expect(collector.bodies.at(-1)).toContain('emis_refused_practices');
});

import type { IncomingMessage } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { createTelemetry } from '../../src/telemetry/createTelemetry.ts';
import { createUsageReporter } from '../../src/telemetry/createUsageReporter.ts';
import type { Telemetry } from '../../src/telemetry/Telemetry.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { hostile, type Respond } from '../support/hostileCollectors.ts';
import { startCollector, type Collector } from '../support/startCollector.ts';
import { freePort } from '../support/startRedis.ts';
import { startStack } from '../support/startStack.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

interface Limit {
  /** What was waited for. */
  readonly waitedMs: number[];
  readonly pass: () => void;
}

/** A limit of time that passes when the test says so. */
function aLimit(): Limit & { readonly wait: (ms: number) => Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const waitedMs: number[] = [];
  return {
    waitedMs,
    pass: resolve,
    wait(ms) {
      waitedMs.push(ms);
      return promise;
    },
  };
}

interface Started {
  readonly telemetry: Telemetry;
  readonly limit: Limit;
  /** The value of a metric without labels, or with these. */
  count(metric: string, labels?: string): Promise<number>;
}

async function startTelemetryTo(url: string): Promise<Started> {
  const port = await freePort();
  const limit = aLimit();
  const telemetry = await createTelemetry(
    {
      serviceName: 'emis-subgraph',
      collector: { url, headers: {} },
      prometheus: { host: '127.0.0.1', port },
      traceRatio: 1,
      tracesUpstream: true,
    },
    { wait: limit.wait },
  );
  stops.push(() => {
    limit.pass();
    return telemetry.stop();
  });
  return {
    telemetry,
    limit,
    async count(metric, labels = '') {
      const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
      return Number(new RegExp(`^${metric}\\{${labels}.*\\} (\\d+)`, 'm').exec(text)?.[1]);
    },
  };
}

async function startWith(respond?: Respond): Promise<Collector> {
  const collector = await startCollector(respond);
  stops.push(() => collector.close());
  return collector;
}

const createSpans = (telemetry: Telemetry, count: number): void => {
  for (let number = 0; number < count; number += 1) telemetry.beginRequest(undefined)?.end();
};

const names = [...Object.keys(hostile), 'does not listen'];
test.each(names)('every request is answered, and a shutdown ends at its limit, while a collector %s', async (name) => {
  const respond = hostile[name];
  const url = respond ? (await startWith(respond)).url : `http://127.0.0.1:${await freePort()}`;
  const { telemetry, limit } = await startTelemetryTo(url);
  const stack = await startStack({ world: aWorld({ practices: [aPractice()], patients: [aPatient()] }), telemetry });
  stops.push(() => stack.stop());
  // So many that batches are being sent while the requests are answered.
  createSpans(telemetry, 3_000);
  const overview = '{ gpOnlineUser { patients { demographics { ... on GpPatientDemographics { surname } } } } }';
  for (let round = 0; round < 5; round += 1) {
    const responses = await Promise.all(Array.from({ length: 10 }, () => stack.query(overview)));
    for (const { status, errors, data } of responses)
      expect({ status, errors, data }).toEqual({
        status: 200,
        errors: undefined,
        data: { gpOnlineUser: { patients: [{ demographics: { surname: expect.any(String) as string } }] } },
      });
  }
  const stopped = telemetry.stop();
  limit.pass();
  await expect(stopped).resolves.toBeUndefined();
  expect(limit.waitedMs).toEqual([3_000]);
});

test('a shutdown waits for a collector that hangs until its limit has passed, and no longer', async () => {
  const collector = await startWith(hostile['never responds']);
  const { telemetry, limit } = await startTelemetryTo(collector.url);
  createSpans(telemetry, 10);
  let isStopped = false;
  const stopped = telemetry.stop().then(() => (isStopped = true));
  // Traces and metrics have arrived, so that only their responses are missing.
  await expect.poll(() => collector.bodies.length).toBe(2);
  expect(isStopped).toBe(false);
  limit.pass();
  await stopped;
  expect(collector.spans).toHaveLength(10);
});

test('a shutdown sends every span that waits and the last metrics, and does not wait for its limit', async () => {
  const collector = await startWith();
  const { telemetry } = await startTelemetryTo(collector.url);
  createSpans(telemetry, 4_000);
  telemetry.metrics.upstreamCall({ operation: 'GetDemographics', outcome: 'response', durationMs: 1 });
  // The limit of the test never passes here.
  await telemetry.stop();
  expect(collector.spans).toHaveLength(4_000);
  expect(collector.bodies.some((body) => body.includes('emis_upstream_call_duration_seconds'))).toBe(true);
});

test('at most 4,096 spans wait beside the batch that is sent, and each further one is counted', async () => {
  const collector = await startWith(hostile['never responds']);
  const { telemetry, count } = await startTelemetryTo(collector.url);
  createSpans(telemetry, 4_608);
  expect(await count('emis_dropped_spans_total')).toBe(0);
  createSpans(telemetry, 5_392);
  expect(await count('emis_dropped_spans_total')).toBe(5_392);
  // The batch is on its way, and nothing else.
  await expect.poll(() => collector.spans.length).toBe(512);
});

test('spans that a collector refuses are counted, and what follows is sent again', async () => {
  let isRefusing = true;
  const collector = await startWith((response) => void response.writeHead(isRefusing ? 400 : 200).end('{}'));
  const { telemetry, count } = await startTelemetryTo(collector.url);
  createSpans(telemetry, 512);
  await expect.poll(() => count('emis_dropped_spans_total')).toBe(512);
  expect(await count('emis_telemetry_failures_total', 'signal="traces"')).toBe(1);
  isRefusing = false;
  createSpans(telemetry, 512);
  await telemetry.stop();
  expect(collector.spans.length).toBe(1_024);
});

test.each(['never responds', 'responds a byte at a time'])(
  'a collector that %s does not keep its connections',
  async (name) => {
    const ended = new Set<IncomingMessage>();
    const received = new Set<IncomingMessage>();
    const collector = await startWith((response, request) => {
      received.add(request);
      response.on('close', () => ended.add(request));
      hostile[name]?.(response, request);
    });
    const { telemetry } = await startTelemetryTo(collector.url);
    createSpans(telemetry, 512);
    await expect.poll(() => received.size).toBe(1);
    await expect.poll(() => ended.size, { timeout: 20_000 }).toBe(1);
  },
  30_000,
);

test('a report of usage to a receiver that never responds is given up at the limit of a shutdown', async () => {
  const collector = await startWith(hostile['never responds']);
  const limit = aLimit();
  const reporter = createUsageReporter({
    url: collector.url,
    token: 'token',
    onFailure: () => undefined,
    wait: limit.wait,
  });
  reporter.record(
    { key: 'k', text: '{id}', name: 'other', coordinates: ['Query.id'] },
    { durationMs: 1, errors: 0, client: undefined },
  );
  const stopped = reporter.stop();
  await expect.poll(() => collector.bodies.length).toBe(1);
  limit.pass();
  await expect(stopped).resolves.toBeUndefined();
  expect(limit.waitedMs).toEqual([3_000]);
});

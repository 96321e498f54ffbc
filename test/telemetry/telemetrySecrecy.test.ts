import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FaultKind } from '../../simulator/faults.ts';
import { createTelemetry } from '../../src/telemetry/createTelemetry.ts';
import type { Telemetry } from '../../src/telemetry/Telemetry.ts';
import { createCanaryRequests, type CanaryRequests } from '../support/canaryRequests.ts';
import { aCanaryWorld, canary } from '../support/canaryWorld.ts';
import { containsAny } from '../support/findCanaries.ts';
import { startCollector, type Collector } from '../support/startCollector.ts';
import { freePort } from '../support/startRedis.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const people = 40;
let collector: Collector;
let telemetry: Telemetry;
let stack: Stack;
let port: number;
let requests: CanaryRequests;

beforeAll(async () => {
  collector = await startCollector();
  port = await freePort();
  telemetry = await createTelemetry({
    serviceName: 'emis-subgraph',
    collector: { url: collector.url, headers: {} },
    prometheus: { host: '127.0.0.1', port },
    traceRatio: 1,
    tracesUpstream: true,
  });
  stack = await startStack({ world: aCanaryWorld(people), now: new Date('2031-05-19T09:00:00Z'), telemetry });
  requests = createCanaryRequests(stack);
});
afterAll(async () => {
  await stack.stop();
  await telemetry.stop();
  await collector.close();
});

/** Everything that left the process but to the client and the upstream. */
function everything(metrics: string): string {
  return [...collector.bodies, metrics, JSON.stringify(stack.logLines), JSON.stringify(stack.requestLines)].join('\n');
}

const faults: readonly (FaultKind | undefined)[] = [
  undefined,
  { kind: 'fault', status: 500, code: -1002, message: canary(0, 'Surname') },
  { kind: 'raw', status: 503, contentType: 'text/html', body: canary(0, 'Surname') },
  { kind: 'transform', transform: (body) => body.replaceAll('>', `>${canary(0, 'Surname')}`) },
  { kind: 'wrong-response-hash' },
  { kind: 'cut' },
];

test(
  'traces, metrics and logs hold nothing about a person, on good and on failing paths',
  { timeout: 120_000 },
  async () => {
    let answered = 0;
    for (const fault of faults) {
      stack.simulator.faults.clear();
      stack.simulator.endAllSessions();
      if (fault) stack.simulator.faults.add({ ...fault, times: Infinity, skip: 20 });
      for (let person = 0; person < people; person += 1) {
        const text = await requests.send(person, requests.everythingOf(person));
        if (text.includes(canary(person, 'Booking'))) answered += 1;
      }
    }
    expect(answered).toBeGreaterThanOrEqual(people);
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    await telemetry.stop();
    expect(collector.spans.length).toBeGreaterThan(1_000);
    expect(containsAny(everything(metrics), requests.canaries(people))).toEqual([]);
  },
);

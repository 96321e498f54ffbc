import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FaultKind } from '../../simulator/faults.ts';
import { createCanaryRequests, type CanaryRequests } from '../support/canaryRequests.ts';
import { aCanaryWorld, canary } from '../support/canaryWorld.ts';
import { containsAny } from '../support/findCanaries.ts';
import { startMeasuredTelemetry, type MeasuredTelemetry } from '../support/startMeasuredTelemetry.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const people = 40;
let measured: MeasuredTelemetry;
let stack: Stack;
let requests: CanaryRequests;

beforeAll(async () => {
  measured = await startMeasuredTelemetry({ tracesUpstream: true });
  stack = await startStack({
    world: aCanaryWorld(people),
    now: new Date('2031-05-19T09:00:00Z'),
    telemetry: measured.telemetry,
  });
  requests = createCanaryRequests(stack);
});
afterAll(async () => {
  await stack.stop();
  await measured.stop();
});

/** Everything that left the process but to the client and the upstream. */
function everything(metrics: string): string {
  return [
    ...measured.collector.bodies,
    metrics,
    JSON.stringify(stack.logLines),
    JSON.stringify(stack.requestLines),
  ].join('\n');
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
    const metrics = await (await fetch(`http://127.0.0.1:${measured.port}/metrics`)).text();
    await measured.telemetry.stop();
    expect(measured.collector.spans.length).toBeGreaterThan(1_000);
    expect(containsAny(everything(metrics), requests.canaries(people))).toEqual([]);
  },
);

import { afterEach, expect, test } from 'vitest';
import { createTelemetry } from '../../src/telemetry/createTelemetry.ts';
import { noTelemetry, type Telemetry } from '../../src/telemetry/Telemetry.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { hostile } from '../support/hostileCollectors.ts';
import { startCollector } from '../support/startCollector.ts';
import { startStack } from '../support/startStack.ts';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

const screen = `{ gpOnlineUser { patients { demographics { ... on GpPatientDemographics { surname } }
  messages { __typename } appointments { __typename } prescriptions { __typename } } } }`;

/** Sends the same requests. @returns the upstream calls of each, in any order, and what it was told */
async function serve(telemetry: Telemetry): Promise<readonly object[]> {
  const patients = [aPatient(), aPatient(), aPatient({ granted: 'nothing' })];
  const stack = await startStack({
    world: aWorld({ practices: [aPractice()], patients }),
    now: new Date('2026-05-01T09:00:00Z'),
    telemetry,
  });
  const served: object[] = [];
  for (let number = 0; number < 30; number += 1) {
    stack.clearCalls();
    const { status, data, errors } = await stack.query(screen, {}, { as: `patient-${(number % 3) + 1}` });
    served.push({ status, data, errors, calls: stack.calls().toSorted() });
  }
  await stack.stop();
  return served;
}

test.each(Object.keys(hostile))(
  'requests beside a collector that %s are answered alike, and make the same upstream calls',
  async (name) => {
    let ended = 0;
    const collector = await startCollector((response, request) => {
      response.on('finish', () => (ended += 1));
      hostile[name]?.(response, request);
    });
    stops.push(() => collector.close());
    const pending = Promise.withResolvers<void>();
    const telemetry = await createTelemetry(
      {
        serviceName: 'emis-subgraph',
        collector: { url: collector.url, headers: {} },
        prometheus: undefined,
        traceRatio: 1,
        tracesUpstream: true,
      },
      { wait: () => pending.promise },
    );
    stops.push(() => {
      pending.resolve();
      return telemetry.stop();
    });
    // A whole batch, which is under way before the first request comes.
    for (let number = 0; number < 512; number += 1) telemetry.beginRequest(undefined)?.end();
    await expect.poll(() => collector.bodies.length).toBeGreaterThan(0);
    expect(await serve(telemetry)).toEqual(await serve(noTelemetry));
    // No request has waited: the deliveries have not ended yet where they never do.
    if (name.startsWith('never') || name.startsWith('responds without')) expect(ended).toBe(0);
  },
);

import { expect, test } from 'vitest';
import { createTelemetry } from '../../src/telemetry/createTelemetry.ts';
import { runSamples } from '../operations/runSamples.ts';
import { startCollector, type CollectedSpan } from '../support/startCollector.ts';

test('traced requests make the calls of others, and every call has a span inside its request', async () => {
  const collector = await startCollector();
  const telemetry = await createTelemetry({
    serviceName: 'emis-subgraph',
    collector: { url: collector.url, headers: {} },
    prometheus: undefined,
    traceRatio: 1,
    tracesUpstream: false,
  });
  const plain = await runSamples();
  const traced = await runSamples(telemetry);
  await telemetry.stop();
  await collector.close();
  for (const [name, { calls }] of plain) expect(traced.get(name)?.calls, name).toEqual(calls);

  const rootOf = (span: CollectedSpan): CollectedSpan => {
    const parent = collector.parentOf(span);
    return parent ? rootOf(parent) : span;
  };
  const requests = collector.spans.filter(({ name }) => name === 'request');
  // The first request opens the session and reads the practice.
  const [, ...samples] = requests.map((request) =>
    collector.spans
      .filter((span) => span.name === 'upstream call' && rootOf(span) === request)
      .map(({ attributes }) => String(attributes['emis.operation']))
      .toSorted(),
  );
  expect(samples).toEqual([...traced.values()].map(({ calls }) => calls));
});

import { afterEach, expect, test } from 'vitest';
import { createTelemetry } from '../../src/telemetry/createTelemetry.ts';
import type { Telemetry } from '../../src/telemetry/Telemetry.ts';
import type { TelemetrySettings } from '../../src/telemetry/TelemetrySettings.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startCollector, type CollectedSpan, type Collector } from '../support/startCollector.ts';
import { startProxy, type Proxy } from '../support/startProxy.ts';
import { startStack, type Stack, type StackOptions } from '../support/startStack.ts';

let running: { stack: Stack; collector: Collector; telemetry: Telemetry } | undefined;
afterEach(async () => {
  await running?.stack.stop();
  await running?.telemetry.stop();
  await running?.collector.close();
  running = undefined;
});

async function start(settings: Partial<TelemetrySettings> = {}, through?: StackOptions['through']) {
  const collector = await startCollector();
  const telemetry = await createTelemetry({
    serviceName: 'emis-subgraph',
    collector: { url: collector.url, headers: {} },
    prometheus: undefined,
    traceRatio: 1,
    tracesUpstream: false,
    ...settings,
  });
  const stack = await startStack({
    world: aWorld({ practices: [aPractice()], patients: [aPatient()] }),
    now: new Date('2026-05-01T09:00:00Z'),
    telemetry,
    ...(settings.tracesUpstream === true && { tracesUpstream: true }),
    ...(through && { through }),
  });
  running = { stack, collector, telemetry };
  return running;
}

async function send(stack: Stack, query: string, headers: Record<string, string> = {}): Promise<void> {
  const token = await stack.tokenFor(stack.simulator.world.people[0]?.subject ?? '');
  const response = await fetch(`${stack.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    body: JSON.stringify({ query }),
  });
  await response.text();
}

const overview = `query Overview {
  gpOnlineUser { patients {
    demographics { ... on GpPatientDemographics { surname } }
    appointments { ... on GpAppointments { upcoming { id } } }
  } }
}`;

/** The names of the spans above one, outermost first. */
function pathOf(collector: Collector, span: CollectedSpan): string {
  const parent = collector.parentOf(span);
  return parent ? `${pathOf(collector, parent)} > ${span.name}` : span.name;
}

test('a trace has a span for each upstream call, inside its load and its gate', async () => {
  const { stack, collector, telemetry } = await start();
  await send(stack, overview);
  await telemetry.stop();
  const called = collector.spans.filter(({ name }) => name === 'upstream call');
  const operations = called.map(({ attributes }) => String(attributes['emis.operation']));
  expect(operations.toSorted()).toEqual(stack.calls().toSorted());
  const data = called.find(({ attributes }) => attributes['emis.operation'] === 'GetDemographics');
  expect(data && pathOf(collector, data)).toBe('request > operation > gate > load > upstream call');
  expect(new Set(collector.spans.map(({ traceId }) => traceId)).size).toBe(1);
  expect(collector.spans.filter(({ name }) => name === 'request')).toMatchObject([
    { parentId: '', attributes: { 'graphql.operation.name': 'Overview', 'http.response.status_code': 200 } },
  ]);
});

test('a trace continues that of its caller', async () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const traceparent = `00-${traceId}-b7ad6b7169203331-01`;
  const { stack, collector, telemetry } = await start();
  await send(stack, overview, { traceparent });
  await telemetry.stop();
  const request = collector.spans.find(({ name }) => name === 'request');
  expect(request).toMatchObject({ traceId, parentId: 'b7ad6b7169203331' });
});

test('a request that its caller does not trace is not traced', async () => {
  const { stack, collector, telemetry } = await start();
  await send(stack, overview, { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00' });
  await telemetry.stop();
  expect(collector.spans).toEqual([]);
});

test.each([true, false])('calls carry the trace of their request when TRACE_UPSTREAM is %s', async (tracesUpstream) => {
  const sent: (string | undefined)[] = [];
  let proxy: Proxy | undefined;
  const through = async (endpoint: string) => {
    proxy = await startProxy(endpoint, ({ headers, status, contentType, body }, response) => {
      sent.push(headers['traceparent']);
      response.writeHead(status, { 'content-type': contentType }).end(body);
    });
    return proxy.endpoint;
  };
  const { stack, collector, telemetry } = await start({ tracesUpstream }, through);
  await send(stack, overview);
  await telemetry.stop();
  await proxy?.stop();
  const calls = collector.spans.filter(({ name }) => name === 'upstream call');
  const expected = calls.map(({ traceId, id }) => (tracesUpstream ? `00-${traceId}-${id}-01` : 'none'));
  expect(expected.length).toBeGreaterThan(3);
  expect(sent.map((header) => header ?? 'none').toSorted()).toEqual(expected.toSorted());
});

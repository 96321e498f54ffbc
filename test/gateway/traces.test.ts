import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFederation, type Federation } from '../../gateway/startFederation.ts';
import { createTelemetry } from '../../src/telemetry/createTelemetry.ts';
import type { Telemetry } from '../../src/telemetry/Telemetry.ts';
import { firstHomeScreenCalls } from '../support/homeScreenCalls.ts';
import { describeSpan, firstHomeScreenSpans } from '../support/homeScreenSpans.ts';
import { startCollector, type CollectedSpan, type Collector } from '../support/startCollector.ts';
import { startProxy, type Proxy } from '../support/startProxy.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const homeScreen = readFileSync(new URL('../../examples/operations/11-home-screen.graphql', import.meta.url), 'utf8');

let collector: Collector;
let telemetry: Telemetry;
let stack: Stack;
let federation: Federation;
let proxy: Proxy;
const received: string[] = [];
beforeAll(async () => {
  collector = await startCollector();
  telemetry = await createTelemetry({
    serviceName: 'emis-subgraph',
    collector: { url: collector.url, headers: {} },
    prometheus: undefined,
    traceRatio: 1,
    tracesUpstream: true,
  });
  stack = await startStack({
    telemetry,
    tracesUpstream: true,
    async through(endpoint) {
      proxy = await startProxy(endpoint, ({ headers, status, contentType, body }, response) => {
        received.push(String(headers['traceparent']));
        response.writeHead(status, { 'content-type': contentType }).end(body);
      });
      return proxy.endpoint;
    },
  });
  federation = await startFederation({ emisUrl: `${stack.url}/graphql` });
});
afterAll(async () => {
  await federation.stop();
  await stack.stop();
  await proxy.stop();
  await collector.close();
});

/** A span of the client, whose trace the gateway passes on. */
const client = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' };

/** A span with those above it, outermost first. */
function pathOf(span: CollectedSpan): string {
  const parent = collector.parentOf(span);
  const own = describeSpan(span.name, span.attributes);
  return parent ? `${pathOf(parent)} > ${own}` : own;
}

/** The number of spans by what is said of each. */
function count(spans: readonly CollectedSpan[], describe: (span: CollectedSpan) => string): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(spans, describe)].map(([key, some]) => [key, some.length]));
}

const operationOf = ({ attributes }: CollectedSpan) => String(attributes['emis.operation'] ?? '');

/** Sends the home screen through Hive Gateway as part of a client's trace. @returns the spans of that trace */
async function traceHomeScreen(): Promise<readonly CollectedSpan[]> {
  const url = await federation.startGateway('hive', await federation.compose());
  received.length = 0;
  stack.clearCalls();
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await stack.tokenFor('parent')}`,
      traceparent: `00-${client.traceId}-${client.spanId}-01`,
    },
    body: JSON.stringify({ query: homeScreen }),
  });
  expect(await response.json()).not.toHaveProperty('errors');
  await telemetry.stop();
  return collector.spans.filter(({ traceId }) => traceId === client.traceId);
}

test('the trace of a home screen through Hive Gateway has exactly the spans of its calls, up to the simulator', async () => {
  const spans = await traceHomeScreen();

  // One request, inside the span of the client, with everything else inside it: gates, loads, waits, calls, stores.
  expect(spans.filter(({ parentId }) => parentId === client.spanId).map(({ name }) => name)).toEqual(['request']);
  expect(count(spans, pathOf)).toEqual(firstHomeScreenSpans);
  expect(spans.filter(({ hasFailed }) => hasFailed)).toEqual([]);

  // Exactly the calls that docs/architecture.md lists, as the simulator received them, each with its span as the parent.
  const calls = spans.filter(({ name }) => name === 'upstream call');
  expect(count(calls, operationOf)).toEqual(firstHomeScreenCalls);
  expect(calls.map(operationOf).toSorted()).toEqual(stack.calls().toSorted());
  expect(received.toSorted()).toEqual(calls.map(({ id }) => `00-${client.traceId}-${id}-01`).toSorted());
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFederation, type Federation } from '../../gateway/startFederation.ts';
import { createTelemetry } from '../../src/telemetry/createTelemetry.ts';
import type { Telemetry } from '../../src/telemetry/Telemetry.ts';
import { firstHomeScreenCalls } from '../support/homeScreenCalls.ts';
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

/** The names of the spans above one, outermost first. */
function pathOf(span: CollectedSpan): string {
  const parent = collector.parentOf(span);
  return parent ? `${pathOf(parent)} > ${span.name}` : span.name;
}

/** The number of spans by what is said of each. */
function count(spans: readonly CollectedSpan[], describe: (span: CollectedSpan) => string): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(spans, describe)].map(([key, some]) => [key, some.length]));
}

const attribute = (name: string) => (span: CollectedSpan) => String(span.attributes[name] ?? '');
const operationOf = attribute('emis.operation');

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

test('the trace of a home screen through Hive Gateway has the spans of its calls, each in its gate and load, up to the simulator', async () => {
  const spans = await traceHomeScreen();
  const named = (name: string) => spans.filter((span) => span.name === name);

  // One request, inside the span of the client.
  expect(named('request')).toMatchObject([{ parentId: client.spanId }]);
  expect(spans.filter((span) => span.name !== 'request' && !collector.parentOf(span))).toEqual([]);
  expect(named('operation').map(pathOf)).toEqual(['request > operation']);
  expect(spans.filter(({ hasFailed }) => hasFailed)).toEqual([]);

  // Exactly the calls that docs/architecture.md lists, as the simulator received them, each with its span as the parent.
  const calls = named('upstream call');
  expect(count(calls, operationOf)).toEqual(firstHomeScreenCalls);
  expect(calls.map(operationOf).toSorted()).toEqual(stack.calls().toSorted());
  expect(received.toSorted()).toEqual(calls.map(({ id }) => `00-${client.traceId}-${id}-01`).toSorted());

  const gated = ['GetMedicalRecordData', 'GetMedicationCourses', 'GetMessages', 'GetPatientAppointments'];
  for (const call of calls) {
    const inside = gated.includes(operationOf(call)) ? 'operation > gate > load' : 'operation > load';
    expect({ call: operationOf(call), path: pathOf(call) }).toEqual({
      call: operationOf(call),
      path: `request > ${inside} > upstream call`,
    });
  }
  const calledBy = (operation: string) =>
    count(
      calls.filter((call) => operationOf(call) === operation),
      (call) => attribute('emis.loader')(collector.parentOf(call) ?? call),
    );
  expect(calledBy('GetDemographics')).toEqual({ demographicsByPatient: 3 });
  expect(calledBy('GetMessages')).toEqual({ messagesByPatient: 2 });
  expect(calledBy('GetMedicalRecordData')).toEqual({ recordSectionsByPatient: 2 });
  expect(calledBy('GetUserOptions')).toEqual({ accountByPatient: 3 });

  const decisions = count(
    named('gate'),
    (span) => `${span.attributes['emis.service']} ${span.attributes['emis.decision']}`,
  );
  expect(decisions).toEqual({
    ...Object.fromEntries(
      ['APPOINTMENTS', 'PATIENT_DETAILS', 'PRACTICE_SETTINGS', 'PRESCRIPTIONS'].map((one) => [`${one} available`, 3]),
    ),
    ...Object.fromEntries(
      ['MESSAGES', 'RECORD_ALLERGIES', 'RECORD_PROBLEMS', 'RECORD_TEST_RESULTS'].flatMap((one) => [
        [`${one} available`, 2],
        [`${one} NOT_GRANTED`, 1],
      ]),
    ),
  });
  // What remains are waits for a turn and accesses of the store.
  const names = ['gate', 'load', 'operation', 'request', 'store', 'upstream call', 'wait'];
  expect([...new Set(spans.map(({ name }) => name))].toSorted()).toEqual(names);
  expect(new Set(named('wait').map((span) => attribute('emis.queue')(span)))).toEqual(new Set(['session']));
});

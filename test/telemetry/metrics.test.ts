import { MeterProvider } from '@opentelemetry/sdk-metrics';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createMetrics } from '../../src/telemetry/createMetrics.ts';
import { createTelemetry } from '../../src/telemetry/createTelemetry.ts';
import type { Telemetry } from '../../src/telemetry/Telemetry.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { freePort } from '../support/startRedis.ts';
import { startStack, type Stack } from '../support/startStack.ts';
import { generousLoad } from '../support/testSettings.ts';
import { idleGauges } from '../support/idleGauges.ts';

let telemetry: Telemetry;
let stack: Stack;
let port: number;
beforeAll(async () => {
  port = await freePort();
  telemetry = await createTelemetry({
    serviceName: 'emis-subgraph',
    collector: undefined,
    prometheus: { host: '127.0.0.1', port },
    traceRatio: 0,
    tracesUpstream: false,
  });
  stack = await startStack({
    world: aWorld({ practices: [aPractice()], patients: [aPatient({ granted: 'nothing' }), aPatient()] }),
    now: new Date('2026-05-01T09:00:00Z'),
    telemetry,
    settings: { load: { ...generousLoad, maxPracticeFailures: 1 } },
  });
});
afterAll(async () => {
  await stack.stop();
  await telemetry.stop();
});

const scrape = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
/** The samples of a metric: labels to value. */
async function samplesOf(metric: string): Promise<Record<string, number>> {
  const samples: Record<string, number> = {};
  for (const line of (await scrape()).split('\n')) {
    const found = /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line);
    if (found?.[1] !== metric) continue;
    const labels = (found[2] ?? '').replaceAll(/otel_scope_\w+="[^"]*",?/g, '').replace(/,$/, '');
    samples[labels] = Number(found[3]);
  }
  return samples;
}

const withoutZeros = (samples: Record<string, number>) =>
  Object.fromEntries(Object.entries(samples).filter(([, value]) => value > 0));

const demographics = 'gpOnlineUser { patients { demographics { ... on GpPatientDemographics { surname } } } }';

test('a request, its upstream calls and its reads of caches are counted', async () => {
  await stack.query(`query Overview { ${demographics} }`);
  await expect
    .poll(() => samplesOf('emis_request_duration_seconds_count'))
    .toEqual({
      'operation="Overview",outcome="ok"': 1,
    });
  const calls = await samplesOf('emis_upstream_call_duration_seconds_count');
  expect(Object.keys(calls).toSorted()).toEqual(
    [...new Set(stack.calls())].map((operation) => `operation="${operation}",outcome="response"`).toSorted(),
  );
  expect(Object.values(calls).reduce((sum, one) => sum + one, 0)).toBe(stack.calls().length);
  expect(await samplesOf('emis_cache_reads_total')).toMatchObject({ 'cache="practice",result="miss"': 1 });
  expect(await samplesOf('emis_batch_size_count')).toMatchObject({ 'loader="demographicsByPatient"': 1 });
});

test('the calls that wait are counted for each kind of queue', async () => {
  expect(await samplesOf('emis_waiting_upstream_calls')).toEqual({
    'queue="practice"': 0,
    'queue="session"': 0,
    'queue="person"': 0,
  });
});

test('the reasons of unavailable services are counted by service', async () => {
  await stack.query('{ gpOnlineUser { patients { messages { __typename } } } }');
  expect(await samplesOf('emis_unavailable_services_total')).toEqual({ 'service="MESSAGES",reason="NOT_GRANTED"': 1 });
});

test('names that are not configured are counted as one', async () => {
  for (let number = 0; number < 20; number += 1) await stack.query(`query P999000${number} { __typename }`);
  await expect
    .poll(() => samplesOf('emis_request_duration_seconds_count'))
    .toMatchObject({ 'operation="other",outcome="ok"': 21 });
  expect(await scrape()).not.toContain('P999');
});

test('errors are counted by code, and refused tokens apart', async () => {
  await stack.query('{ nothing }');
  await stack.query('{ __typename }', {}, { as: { token: 'a.b.c' } });
  await expect
    .poll(async () => withoutZeros(await samplesOf('emis_errors_total')))
    .toEqual({ 'code="GRAPHQL_VALIDATION_FAILED"': 1, 'code="UNAUTHENTICATED"': 1 });
  expect(await samplesOf('emis_token_failures_total')).toEqual({ 'kind="refused"': 1, 'kind="unverifiable"': 0 });
});

test('reads of verified tokens and remembered accounts are counted as hits and misses', async () => {
  const token = await stack.tokenFor('patient-2');
  const before = await samplesOf('emis_cache_reads_total');
  for (let times = 0; times < 3; times += 1)
    await stack.query(
      '{ gpOnlineUser { patients { messages { __typename } appointments { __typename } } } }',
      {},
      { as: { token } },
    );
  const after = await samplesOf('emis_cache_reads_total');
  const added = (labels: string) => (after[labels] ?? 0) - (before[labels] ?? 0);
  expect(added('cache="token",result="miss"')).toBe(1);
  expect(added('cache="token",result="hit"')).toBe(2);
  expect(added('cache="account",result="hit"')).toBeGreaterThan(0);
});

test('a practice is named while calls to it are refused, and the state of the stores is known', async () => {
  expect(await samplesOf('emis_refused_practice')).toEqual({});
  stack.simulator.faults.add({ kind: 'raw', status: 503, contentType: 'text/plain', body: '', times: 100 });
  await stack.query(`{ ${demographics} }`);
  await stack.query(`{ ${demographics} }`);
  expect(await samplesOf('emis_refused_practice')).toEqual({ 'practice="X99951"': 1 });
  expect(await samplesOf('emis_refused_practices')).toEqual({ '': 1 });
  expect(await samplesOf('emis_store_state')).toEqual({
    'state="ready"': 1,
    'state="degraded"': 0,
    'state="lost"': 0,
    'state="wrongKeys"': 0,
  });
});

test('it is known when calls that concern no practice are refused', async () => {
  expect(await samplesOf('emis_refused_general_calls')).toEqual({ '': 0 });
  const practices = await samplesOf('emis_refused_practices');
  const operation = 'CreateEndUserSession';
  stack.simulator.faults.add({ kind: 'raw', status: 503, contentType: 'text/plain', body: '', operation, times: 100 });
  stack.simulator.endAllSessions();
  await stack.query('{ gpPractice(odsCode: "X99952") { name } }');
  await stack.query('{ gpPractice(odsCode: "X99953") { name } }');
  expect(await samplesOf('emis_refused_general_calls')).toEqual({ '': 1 });
  expect(await samplesOf('emis_refused_practices')).toEqual(practices);
});

test('every metric has a description, which Prometheus shows as its help', async () => {
  const meter = new MeterProvider().getMeter('descriptions');
  const instruments = [
    vi.spyOn(meter, 'createHistogram'),
    vi.spyOn(meter, 'createCounter'),
    vi.spyOn(meter, 'createObservableGauge'),
  ];
  createMetrics(meter).observe(idleGauges);
  const described = instruments.flatMap(({ mock }) => mock.calls);
  expect(described).toHaveLength(24);
  for (const [name, options] of described) expect(`${name}: ${options?.description ?? ''}`).toMatch(/: \S.*\.$/);
  const help = (await scrape()).match(/^# HELP emis_.*$/gm) ?? [];
  expect(help).toContain('# HELP emis_upstream_unproven 1 while the handshakes of all patients fail at their proofs.');
  expect(help.filter((line) => line.includes('description missing'))).toEqual([]);
});

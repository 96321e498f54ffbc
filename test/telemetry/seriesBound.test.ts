import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import type { FaultKind } from '../../simulator/faults.ts';
import { createTelemetry } from '../../src/telemetry/createTelemetry.ts';
import type { Gauges, Metrics } from '../../src/telemetry/Metrics.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { idleGauges } from '../support/idleGauges.ts';
import { metricLabels, mostSeries, mostSeriesOf, namedPractices, readSeries } from '../support/metricLabels.ts';
import type { MetricLabels, Series } from '../support/metricLabels.ts';
import { freePort } from '../support/startRedis.ts';
import { startStack } from '../support/startStack.ts';
import { generousLoad, testSettings } from '../support/testSettings.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function startMetrics() {
  const port = await freePort();
  const telemetry = await createTelemetry({
    serviceName: 'emis-subgraph',
    collector: undefined,
    prometheus: { host: '127.0.0.1', port },
    traceRatio: 0,
    tracesUpstream: false,
  });
  stops.push(() => telemetry.stop());
  return { telemetry, series: () => readSeries(port) };
}

function countByMetric(series: readonly Series[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { metric } of series) counts[metric] = (counts[metric] ?? 0) + 1;
  return counts;
}

type Labels = Readonly<Record<string, string>>;

/** Every combination of the values of a metric's labels. */
const combinationsOf = ({ labels }: MetricLabels): readonly Labels[] =>
  Object.entries(labels).reduce<readonly Labels[]>(
    (found, [label, values]) => found.flatMap((one) => values.map((value) => ({ ...one, [label]: value }))),
    [{}],
  );

/** How each metric that is counted while something happens is reported. */
const reporters: Readonly<Record<string, (metrics: Metrics, labels: Labels) => void>> = {
  emis_request_duration_seconds: (metrics, { operation = '', outcome = '' }) =>
    metrics.requestEnded({ operation, outcome, durationMs: 1, codes: [] }),
  emis_errors_total: (metrics, { code = '' }) => metrics.declareErrors([code]),
  emis_token_failures_total: (metrics, { kind }) => metrics.tokenFailed(kind as never),
  emis_unavailable_services_total: (metrics, { service = '', reason = '' }) =>
    metrics.serviceUnavailable(service, reason),
  emis_upstream_call_duration_seconds: (metrics, { operation = '', outcome = '' }) =>
    metrics.upstreamCall({ operation, outcome, durationMs: 1 }),
  emis_replaced_sessions_total: (metrics, { kind }) => metrics.sessionReplaced(kind as never),
  emis_batch_size: (metrics, { loader = '' }) => metrics.batch(loader, 1),
  emis_queue_wait_seconds: (metrics, { queue }) => metrics.waited(queue as never, 1),
  emis_cache_reads_total: (metrics, { cache, result }) => metrics.cacheRead(cache as never, result === 'hit'),
  emis_document_duration_seconds: (metrics, { outcome = '' }) => metrics.documentRead(outcome, 1),
  emis_telemetry_failures_total: (metrics, { signal }) => metrics.deliveryFailed(signal as never),
  emis_dropped_spans_total: (metrics) => metrics.spansDropped(1),
  emis_dropped_connections_total: (metrics) => metrics.connectionDropped(),
};

const busyGauges: Gauges = {
  ...idleGauges,
  openPractices: () => Array.from({ length: 2_000 }, (_, at) => `X${10_000 + at}`),
  clockSkewSeconds: () =>
    new Map([
      ['emis', 1],
      ['issuer', 1],
    ]),
};

const guide = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
/** The most series that the guide states: those of any process, and of each configured operation. */
const [, statedText = '', statedEachText = ''] =
  /at most ([\d,]+) series, and (\d+) more for each name in `OPERATION_NAMES`/.exec(guide) ?? [];
const [stated, statedEach] = [statedText, statedEachText].map((text) => Number(text.replace(',', ''))) as [
  number,
  number,
];

test.each([0, 2, 40])(
  'with every value of every label, and %i names of operations, there are as many series as the guide states',
  async (count) => {
    const names = Array.from({ length: count }, (_, at) => `Operation${at}`);
    const { telemetry, series } = await startMetrics();
    const known = metricLabels(names);
    for (const [metric, labels] of Object.entries(known))
      for (const one of combinationsOf(labels)) reporters[metric]?.(telemetry.metrics, one);
    telemetry.observe(busyGauges);
    const all = await series();
    const most = Object.fromEntries(Object.entries(known).map(([name, metric]) => [name, mostSeriesOf(metric)]));
    expect(countByMetric(all)).toEqual(most);
    expect(all).toHaveLength(mostSeries(names));
    expect(all).toHaveLength(stated + count * statedEach);
  },
);

test('the guide says of each metric how many series it has at most', () => {
  const [, section = ''] = /^### The number of series$([^]*?)^##/m.exec(guide) ?? [];
  const rows = [...section.matchAll(/^\| ([^|]*) \| [^|]* \| +([\d,]+)[^|]*\|$/gm)];
  const listed = rows.flatMap(([, metrics = '', count = '']) =>
    [...metrics.matchAll(/`(\w+)`/g)].map(([, name = '']) => [name, Number(count.replace(',', ''))] as const),
  );
  const most = Object.entries(metricLabels([])).map(([name, metric]) => [name, mostSeriesOf(metric)] as const);
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(most));
});

test('thousands of names in OPERATION_NAMES make no more than 22,000 series of requests', async () => {
  const { telemetry, series } = await startMetrics();
  for (let at = 0; at < 3_000; at += 1)
    for (const outcome of ['ok', 'errors', 'disconnected'])
      telemetry.metrics.requestEnded({ operation: `Operation${at}`, outcome, durationMs: 1, codes: [] });
  const requests = (await series()).filter(({ metric }) => metric === 'emis_request_duration_seconds');
  expect(requests).toHaveLength(2_000 * 11);
  expect(requests.filter(({ labels }) => labels['otel_metric_overflow'] === 'true')).toHaveLength(11);
});

const faults: readonly (FaultKind | undefined)[] = [
  undefined,
  // Sessions are open then, so that calls reach the practices.
  { kind: 'raw', status: 503, contentType: 'text/html', body: 'Surname' },
  { kind: 'fault', status: 500, code: -1002, message: 'Surname' },
  { kind: 'fault', status: 400, code: -9_999, message: 'Surname' },
  { kind: 'transform', transform: (body) => body.replaceAll('>', '>Surname') },
  { kind: 'wrong-response-hash' },
  { kind: 'cut' },
];

const odsCodeOf = (at: number) => `X9${1_000 + at}`;

const everything = (
  number: number,
) => `query Q${number} { a${number}: gpOnlineUser { patients { demographics { __typename }
  messages { __typename } appointments { __typename } prescriptions { __typename } practice { name }
  medicalRecord { documents { __typename } allergies { __typename } } } } }`;

test('after everything that 70 practices, their people and their clients do, each series is one of the list', async () => {
  const { telemetry, series } = await startMetrics();
  const practices = Array.from({ length: 70 }, (_, at) => aPractice({ odsCode: odsCodeOf(at) }));
  const patients = practices.map((_, at) =>
    aPatient({
      practice: odsCodeOf(at),
      subject: `person-${at}`,
      ...(at % 3 === 0 && { granted: 'nothing' as const }),
    }),
  );
  const stack = await startStack({
    world: aWorld({ practices, patients }),
    telemetry,
    settings: { load: { ...generousLoad, maxPracticeFailures: 1 } },
  });
  stops.push(() => stack.stop());
  const send = (number: number, as: object, query: string, operationName?: string) =>
    fetch(`${stack.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollographql-client-name': `client ${number}`, ...as },
      body: JSON.stringify({ query, operationName }),
    }).then((response) => response.text());
  const named: number[] = [];
  let number = 0;
  for (const fault of faults) {
    stack.simulator.faults.clear();
    if (fault) stack.simulator.faults.add({ ...fault, times: Infinity, skip: 1 });
    for (const at of patients.keys()) {
      const as = { authorization: `Bearer ${await stack.tokenFor(`person-${at}`)}` };
      number += 1;
      const invalid = [`{ field${number} }`, `query {`, `query O${number} { __typename }`][number % 3] ?? '';
      await Promise.all([
        send(number, as, everything(number)),
        send(number, as, invalid, `Name${number}`),
        send(number, { authorization: `Bearer ${number}` }, '{ __typename }'),
      ]);
    }
    const practicesNow = (await series()).filter(({ metric }) => metric === 'emis_refused_practice');
    named.push(practicesNow.length);
  }
  expect(Math.max(...named)).toBe(namedPractices);
  const found = await series();
  const names = [...testSettings.operationNames.operations];
  const known = metricLabels(names);
  expect(found.length).toBeLessThanOrEqual(mostSeries(names));
  expect(found.length).toBeGreaterThan(300);
  for (const { metric, labels } of found) {
    const { le: _bucket, practice, ...others } = labels;
    if (practice !== undefined) expect(practice).toMatch(/^X91\d{3}$/);
    for (const [label, value] of Object.entries(others)) expect(known[metric]?.labels[label]).toContain(value);
  }
}, 120_000);

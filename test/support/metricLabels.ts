import { readdirSync, readFileSync } from 'node:fs';
import type { DocumentProblemReason } from '../../src/domain/documentReading.ts';
import type { UpstreamEvent } from '../../src/emis/soap/SoapEmisClientOptions.ts';
import { errorCodes } from '../../src/http/errorCodes.ts';
import type { Cache, CallQueueName, Queue, SessionKind, Signal, TokenFailure } from '../../src/telemetry/Metrics.ts';
import { schema } from './schema.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
/** The keys of an object that the compiler makes complete. */
const all = <Name extends string>(names: Readonly<Record<Name, true>>): readonly Name[] => Object.keys(names) as Name[];
const valuesOf = (name: string): readonly string[] => {
  const type = schema.getType(name);
  return type && 'getValues' in type ? type.getValues().map((value) => value.name) : [];
};

const wsdl = read('src/emis/soap/wsdl/patient-services.wsdl');
const upstreamOperations = [
  ...new Set([...wsdl.matchAll(/<(?:wsdl:)?operation name="(\w+)"/g)].map(([, name = '']) => name)),
];
const upstreamOutcomes = all<UpstreamEvent['outcome']>({
  response: true,
  fault: true,
  deadlineExceeded: true,
  UPSTREAM_TIMEOUT: true,
  UPSTREAM_UNAVAILABLE: true,
  UPSTREAM_INVALID_RESPONSE: true,
});
const documentOutcomes = all<'content' | DocumentProblemReason>({
  content: true,
  empty: true,
  notBase64: true,
  notCompressed: true,
  otherCompression: true,
  truncated: true,
  corrupt: true,
  tooLarge: true,
  unreadableText: true,
  sanitiserTimedOut: true,
  sanitiserFailed: true,
  sanitiserBusy: true,
});
const loaders = readdirSync(new URL('../../src/loaders/', import.meta.url)).flatMap((file) => {
  const [, first = '', rest = ''] = /^create(\w)(\w*By\w+)\.ts$/.exec(file) ?? [];
  return first === '' ? [] : [first.toLowerCase() + rest];
});

export interface MetricLabels {
  /** The values that each label may have. */
  readonly labels: Readonly<Record<string, readonly string[]>>;
  /** The bounds of a histogram's buckets. */
  readonly bounds?: number;
  /** The most combinations at a time, if there are fewer than the values allow. */
  readonly atOnce?: number;
}

const durations = 8;
const none: MetricLabels = { labels: {} };

/** Practices that metrics name at a time. */
export const namedPractices = 50;

/**
 * Every metric, with all values that its labels may have. A new metric, or a new value, belongs in here and into
 * `docs/operations.md`.
 * @param operationNames the configured ones
 */
export const metricLabels = (operationNames: readonly string[]): Readonly<Record<string, MetricLabels>> => ({
  emis_request_duration_seconds: {
    labels: { operation: [...operationNames, 'other', 'none'], outcome: ['ok', 'errors', 'disconnected'] },
    bounds: durations,
  },
  emis_errors_total: { labels: { code: Object.keys(errorCodes) } },
  emis_token_failures_total: { labels: { kind: all<TokenFailure>({ refused: true, unverifiable: true }) } },
  emis_unavailable_services_total: {
    labels: { service: valuesOf('GpOnlineService'), reason: valuesOf('GpServiceUnavailableReason') },
  },
  emis_upstream_call_duration_seconds: {
    labels: { operation: upstreamOperations, outcome: upstreamOutcomes },
    bounds: durations,
  },
  emis_replaced_sessions_total: { labels: { kind: all<SessionKind>({ endUser: true, patient: true }) } },
  emis_batch_size: { labels: { loader: loaders }, bounds: 7 },
  emis_queue_wait_seconds: {
    labels: { queue: all<Queue>({ practice: true, session: true, person: true, document: true }) },
    bounds: durations,
  },
  emis_cache_reads_total: {
    labels: {
      cache: all<Cache>({ practice: true, practiceSettings: true, record: true, account: true, token: true }),
      result: ['hit', 'miss'],
    },
  },
  emis_document_duration_seconds: { labels: { outcome: documentOutcomes }, bounds: durations },
  emis_telemetry_failures_total: { labels: { signal: all<Signal>({ traces: true, metrics: true, usage: true }) } },
  emis_dropped_spans_total: none,
  emis_dropped_connections_total: none,
  emis_active_requests: none,
  emis_waiting_upstream_calls: {
    labels: { queue: all<CallQueueName>({ practice: true, session: true, person: true }) },
  },
  emis_waiting_documents: none,
  emis_event_loop_delay_seconds: none,
  emis_upstream_unproven: none,
  emis_store_new: none,
  emis_store_state: { labels: { state: ['ready', 'degraded', 'lost', 'wrongKeys'] } },
  emis_clock_skew_seconds: { labels: { source: ['emis', 'issuer'] } },
  emis_refused_practices: none,
  emis_refused_general_calls: none,
  emis_refused_practice: { labels: { practice: [] }, atOnce: namedPractices },
});

/** @returns the most series that a metric can have */
export function mostSeriesOf({ labels, bounds, atOnce }: MetricLabels): number {
  const combinations = atOnce ?? Object.values(labels).reduce((product, { length }) => product * length, 1);
  // A histogram has a series for each bucket, the last of which is infinite, and those of its sum and its count.
  return combinations * (bounds === undefined ? 1 : bounds + 3);
}

/** @returns the most series of all metrics, for this number of configured operation names */
export const mostSeries = (operationNames: readonly string[]): number =>
  Object.values(metricLabels(operationNames)).reduce((sum, metric) => sum + mostSeriesOf(metric), 0);

export interface Series {
  /** The metric, without the suffix of a histogram's parts. */
  readonly metric: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** Reads every series at a port of metrics, except those that describe the process itself. */
export async function readSeries(port: number): Promise<readonly Series[]> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines
    .map((line) => {
      const [, name = '', labels = ''] = /^(\w+)(?:\{(.*)\})? \S+$/.exec(line) ?? [];
      const pairs = [...labels.matchAll(/(\w+)="([^"]*)"/g)].map(
        ([, label = '', value = '']) => [label, value] as const,
      );
      return {
        metric: name.replace(/_(?:bucket|sum|count)$/, ''),
        labels: Object.fromEntries(pairs.filter(([label]) => !label.startsWith('otel_scope_'))),
      };
    })
    .filter(({ metric }) => metric !== 'target_info');
}

import type { Meter } from '@opentelemetry/api';
import type { Gauges, Metrics, SessionKind, Signal, TokenFailure } from './Metrics.ts';

/** The practices that metrics name. Each would otherwise add series for ever. */
const maxNamedPractices = 50;
const secondsPerMillisecond = 0.001;
const storeStates = ['ready', 'degraded', 'lost', 'wrongKeys'] as const;

/** @returns the options of a histogram in seconds, from a quick answer to the longest request */
const durationOf = (description: string) => ({
  description,
  advice: { explicitBucketBoundaries: [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30] },
});

/**
 * Creates the instruments. Their names are those of Prometheus, with units, so that both ways of export give the same.
 * docs/operations.md explains each.
 */
export function createMetrics(meter: Meter): { readonly metrics: Metrics; observe(gauges: Gauges): void } {
  const requests = meter.createHistogram('emis_request_duration_seconds', durationOf('Duration of GraphQL requests.'));
  const errors = meter.createCounter('emis_errors', { description: 'Requests with an error of this code.' });
  const tokens = meter.createCounter('emis_token_failures', {
    description:
      'Requests with a token that was refused, or that could not be verified without the keys of the issuer.',
  });
  for (const kind of ['refused', 'unverifiable'] satisfies TokenFailure[]) tokens.add(0, { kind });
  const unavailable = meter.createCounter('emis_unavailable_services', {
    description: 'Fields that returned a typed reason instead of their service.',
  });
  const calls = meter.createHistogram('emis_upstream_call_duration_seconds', durationOf('Duration of calls to EMIS.'));
  const sessions = meter.createCounter('emis_replaced_sessions', {
    description: 'Sessions that EMIS no longer accepted before their time.',
  });
  for (const kind of ['endUser', 'patient'] satisfies SessionKind[]) sessions.add(0, { kind });
  const batches = meter.createHistogram('emis_batch_size', {
    description: 'Keys that a loader loaded at once.',
    advice: { explicitBucketBoundaries: [1, 2, 5, 10, 20, 50, 100] },
  });
  const waits = meter.createHistogram(
    'emis_queue_wait_seconds',
    durationOf('Time that calls and documents waited for their turn.'),
  );
  const reads = meter.createCounter('emis_cache_reads', { description: 'Reads of caches, with a hit or a miss.' });
  const documents = meter.createHistogram(
    'emis_document_duration_seconds',
    durationOf('Duration of the reading of documents, with the wait for a thread.'),
  );
  const deliveries = meter.createCounter('emis_telemetry_failures', {
    description: 'Deliveries of telemetry that failed.',
  });
  for (const signal of ['traces', 'metrics', 'usage'] satisfies Signal[]) deliveries.add(0, { signal });
  const connections = meter.createCounter('emis_dropped_connections', {
    description: 'Connections that were closed at once, because there were too many.',
  });
  connections.add(0);
  const dropped = meter.createCounter('emis_dropped_spans', { description: 'Spans that were not delivered.' });
  dropped.add(0);
  return {
    metrics: {
      requestEnded({ operation, outcome, durationMs, codes }) {
        requests.record(durationMs * secondsPerMillisecond, { operation, outcome });
        for (const code of new Set(codes)) errors.add(1, { code });
      },
      requestRefused: (code) => errors.add(1, { code }),
      declareErrors: (codes) => codes.forEach((code) => errors.add(0, { code })),
      tokenFailed: (kind) => tokens.add(1, { kind }),
      serviceUnavailable: (service, reason) => unavailable.add(1, { service, reason }),
      upstreamCall: ({ operation, outcome, durationMs }) =>
        calls.record(durationMs * secondsPerMillisecond, { operation, outcome }),
      sessionReplaced: (kind) => sessions.add(1, { kind }),
      batch: (loader, size) => batches.record(size, { loader }),
      waited: (queue, durationMs) => waits.record(durationMs * secondsPerMillisecond, { queue }),
      cacheRead: (cache, isHit) => reads.add(1, { cache, result: isHit ? 'hit' : 'miss' }),
      deliveryFailed: (signal) => deliveries.add(1, { signal }),
      connectionDropped: () => connections.add(1),
      spansDropped: (count) => dropped.add(count),
      documentRead: (outcome, durationMs) => documents.record(durationMs * secondsPerMillisecond, { outcome }),
    },
    observe(gauges) {
      const gauge = (name: string, description: string, read: () => number) =>
        meter.createObservableGauge(name, { description }).addCallback((result) => result.observe(read()));
      gauge('emis_active_requests', 'GraphQL requests in progress.', gauges.requestsInProgress);
      gauge(
        'emis_event_loop_delay_seconds',
        'Mean delay of the event loop since the last collection.',
        () => gauges.eventLoopDelayMs() * secondsPerMillisecond,
      );
      meter
        .createObservableGauge('emis_waiting_upstream_calls', { description: 'Calls to EMIS that wait in a queue.' })
        .addCallback((result) => {
          for (const [queue, count] of Object.entries(gauges.callsWaiting())) result.observe(count, { queue });
        });
      gauge('emis_upstream_unproven', '1 while the handshakes of all patients fail at their proofs.', () =>
        gauges.isUpstreamUnproven() ? 1 : 0,
      );
      gauge(
        'emis_refused_practices',
        'Practices to which calls are refused because they do not respond.',
        () => gauges.openPractices().length,
      );
      gauge('emis_refused_general_calls', '1 while calls that concern no practice are refused.', () =>
        gauges.areGeneralCallsRefused() ? 1 : 0,
      );
      meter
        .createObservableGauge('emis_refused_practice', {
          description: '1 for a practice to which calls are refused, of at most 50 that are named.',
        })
        .addCallback((result) => {
          for (const practice of gauges.openPractices().slice(0, maxNamedPractices)) result.observe(1, { practice });
        });
      meter
        .createObservableGauge('emis_store_state', { description: '1 for the state that the stores are in.' })
        .addCallback(async (result) => {
          const state = await gauges.storeState();
          for (const one of storeStates) result.observe(one === state ? 1 : 0, { state: one });
        });
      gauge('emis_store_new', '1 while the process has a durable store that its start has created.', () =>
        gauges.isStoreNew() ? 1 : 0,
      );
      gauge('emis_waiting_documents', 'Documents that wait to be read.', gauges.documentsWaiting);
      meter
        .createObservableGauge('emis_clock_skew_seconds', {
          description: 'Seconds by which the clock of this machine is ahead of that of another server.',
        })
        .addCallback((result) => {
          for (const [source, seconds] of gauges.clockSkewSeconds()) result.observe(seconds, { source });
        });
    },
  };
}

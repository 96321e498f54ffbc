import type { Meter } from '@opentelemetry/api';
import type { Gauges, Metrics, SessionKind, Signal, TokenFailure } from './Metrics.ts';

/** The practices that metrics name. Each would otherwise add series for ever. */
const maxNamedPractices = 50;
const secondsPerMillisecond = 0.001;
const storeStates = ['ready', 'degraded', 'lost', 'wrongKeys'] as const;

/** Seconds: from a quick answer to the longest request. */
const durations = { advice: { explicitBucketBoundaries: [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30] } };

/**
 * Creates the instruments. Their names are those of Prometheus, with units, so that both ways of export give the same.
 * docs/operations.md explains each.
 */
export function createMetrics(meter: Meter): { readonly metrics: Metrics; observe(gauges: Gauges): void } {
  const requests = meter.createHistogram('emis_request_duration_seconds', durations);
  const errors = meter.createCounter('emis_errors');
  const tokens = meter.createCounter('emis_token_failures');
  for (const kind of ['refused', 'unverifiable'] satisfies TokenFailure[]) tokens.add(0, { kind });
  const unavailable = meter.createCounter('emis_unavailable_services');
  const calls = meter.createHistogram('emis_upstream_call_duration_seconds', durations);
  const sessions = meter.createCounter('emis_replaced_sessions');
  for (const kind of ['endUser', 'patient'] satisfies SessionKind[]) sessions.add(0, { kind });
  const batches = meter.createHistogram('emis_batch_size', {
    advice: { explicitBucketBoundaries: [1, 2, 5, 10, 20, 50, 100] },
  });
  const waits = meter.createHistogram('emis_queue_wait_seconds', durations);
  const reads = meter.createCounter('emis_cache_reads');
  const documents = meter.createHistogram('emis_document_duration_seconds', durations);
  const deliveries = meter.createCounter('emis_telemetry_failures');
  for (const signal of ['traces', 'metrics', 'usage'] satisfies Signal[]) deliveries.add(0, { signal });
  const dropped = meter.createCounter('emis_dropped_spans');
  dropped.add(0);
  return {
    metrics: {
      requestEnded({ operation, outcome, durationMs, codes }) {
        requests.record(durationMs * secondsPerMillisecond, { operation, outcome });
        for (const code of new Set(codes)) errors.add(1, { code });
      },
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
      spansDropped: (count) => dropped.add(count),
      documentRead: (outcome, durationMs) => documents.record(durationMs * secondsPerMillisecond, { outcome }),
    },
    observe(gauges) {
      const gauge = (name: string, read: () => number) =>
        meter.createObservableGauge(name).addCallback((result) => result.observe(read()));
      gauge('emis_active_requests', gauges.requestsInProgress);
      gauge('emis_event_loop_delay_seconds', () => gauges.eventLoopDelayMs() * secondsPerMillisecond);
      gauge('emis_waiting_upstream_calls', gauges.callsWaiting);
      gauge('emis_upstream_unproven', () => (gauges.isUpstreamUnproven() ? 1 : 0));
      gauge('emis_refused_practices', () => gauges.openPractices().length);
      meter.createObservableGauge('emis_refused_practice').addCallback((result) => {
        for (const practice of gauges.openPractices().slice(0, maxNamedPractices)) result.observe(1, { practice });
      });
      meter.createObservableGauge('emis_store_state').addCallback(async (result) => {
        const state = await gauges.storeState();
        for (const one of storeStates) result.observe(one === state ? 1 : 0, { state: one });
      });
      gauge('emis_store_new', () => (gauges.isStoreNew() ? 1 : 0));
      gauge('emis_waiting_documents', gauges.documentsWaiting);
      meter.createObservableGauge('emis_clock_skew_seconds').addCallback((result) => {
        for (const [source, seconds] of gauges.clockSkewSeconds()) result.observe(seconds, { source });
      });
    },
  };
}

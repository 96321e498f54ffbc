import { noMetrics, type Gauges, type Metrics } from './Metrics.ts';
import type { Span } from './Span.ts';
import type { UsageReporter } from './UsageReporter.ts';

/** What the program reports about itself: traces, metrics, and the use of its schema. */
export interface Telemetry {
  readonly metrics: Metrics;
  /**
   * Begins the trace of a request, or continues that of its caller.
   * @param traceparent the caller's header of this name
   * @returns undefined when the request is not traced
   */
  beginRequest(traceparent: string | undefined): Span | undefined;
  /** True when routers may ask for the duration of each field. */
  readonly inlineTraces?: boolean;
  readonly usage?: UsageReporter | undefined;
  /** Reads these values whenever metrics are collected. */
  observe(gauges: Gauges): void;
  /** Sends what is left, within a few seconds, and stops. Safe to call more than once. */
  stop(): Promise<void>;
}

/** Neither traces nor measures. */
export const noTelemetry: Telemetry = {
  metrics: noMetrics,
  beginRequest: () => undefined,
  observe: () => undefined,
  stop: () => Promise.resolve(),
};

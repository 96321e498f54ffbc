import { noMetrics, type Gauges, type Metrics } from './Metrics.ts';
import type { Span } from './Span.ts';

/** Traces and metrics of the program. */
export interface Telemetry {
  readonly metrics: Metrics;
  /**
   * Begins the trace of a request, or continues that of its caller.
   * @param traceparent the caller's header of this name
   * @returns undefined when the request is not traced
   */
  beginRequest(traceparent: string | undefined): Span | undefined;
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

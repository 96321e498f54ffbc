/** Where traces, metrics and reports of usage go. */
export interface TelemetrySettings {
  readonly serviceName: string;
  /** A collector that takes OTLP over HTTP, without a slash at the end of its address. */
  readonly collector: { readonly url: string; readonly headers: Readonly<Record<string, string>> } | undefined;
  /** Where Prometheus can read the metrics, at `/metrics`. */
  readonly prometheus: { readonly host: string; readonly port: number } | undefined;
  /** The part of requests that are traced, 0 to 1. */
  readonly traceRatio: number;
  /** When true, calls to the upstream carry the header `traceparent`. */
  readonly tracesUpstream: boolean;
  /** When true, routers may ask for the duration of each field. Default: false. */
  readonly inlineTraces?: boolean;
  /** Where Hive takes reports of usage, with the target. By default there are none. */
  readonly usage?: { readonly url: string; readonly token: string } | undefined;
}

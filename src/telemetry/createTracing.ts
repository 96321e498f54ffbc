import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Context,
  type Tracer,
} from '@opentelemetry/api';
import type { Resource } from '@opentelemetry/resources';
import {
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
  type SpanExporter,
} from '@opentelemetry/sdk-trace';
import { createSpanQueue } from './createSpanQueue.ts';
import type { Span, SpanAttributes, SpanName } from './Span.ts';

interface TracingOptions {
  readonly exporter: SpanExporter;
  readonly resource: Resource;
  /** The part of requests that are traced, 0 to 1. A caller's decision is followed. */
  readonly ratio: number;
  /** Called with the number of spans that were not delivered. */
  readonly onDropped: (count: number) => void;
}

interface Tracing {
  beginRequest(traceparent: string | undefined): Span | undefined;
  stop(): Promise<void>;
}

const exportTimeoutMs = 5_000;

const kinds: Partial<Readonly<Record<SpanName, SpanKind>>> = {
  request: SpanKind.SERVER,
  'upstream call': SpanKind.CLIENT,
};

/** Creates traces that are sent to a collector in batches, apart from the requests. */
export function createTracing({ exporter, resource, ratio, onDropped }: TracingOptions): Tracing {
  const provider = new TracerProvider({
    resource,
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [createSpanQueue(exporter, { exportTimeoutMs, onDropped })],
  });
  const tracer = provider.getTracer('emis-subgraph');
  return {
    beginRequest(traceparent) {
      const span = begin(tracer, 'request', {}, contextOf(traceparent));
      return span.isRecorded ? span : undefined;
    },
    stop: () => provider.shutdown(),
  };
}

function begin(
  tracer: Tracer,
  name: SpanName,
  attributes: SpanAttributes,
  parent: Context,
): Span & { readonly isRecorded: boolean } {
  const span = tracer.startSpan(name, { attributes: safe(attributes), kind: kinds[name] ?? SpanKind.INTERNAL }, parent);
  const context = trace.setSpan(ROOT_CONTEXT, span);
  const { traceId, spanId, traceFlags } = span.spanContext();
  return {
    isRecorded: span.isRecording(),
    traceparent: `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`,
    begin: (inner, more) => begin(tracer, inner, more, context),
    note: (more) => void span.setAttributes(safe(more)),
    end(hasFailed = false) {
      // Without a message, which may quote patient data.
      if (hasFailed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}

/** The caller's trace: W3C Trace Context, version 00. Anything else begins a new one. */
function contextOf(traceparent: string | undefined): Context {
  const [, traceId = '', spanId = '', flags = ''] =
    /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/.exec(traceparent ?? '') ?? [];
  const isValid = /[^0]/.test(traceId) && /[^0]/.test(spanId);
  if (!isValid) return ROOT_CONTEXT;
  const traceFlags = parseInt(flags, 16) & TraceFlags.SAMPLED;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}

const names = {
  'http.response.status_code': true,
  'graphql.operation.type': true,
  'graphql.operation.name': true,
  'graphql.document': true,
  'emis.request_id': true,
  'emis.client': true,
  'emis.outcome': true,
  'error.type': true,
  'emis.service': true,
  'emis.decision': true,
  'emis.loader': true,
  'emis.batch.size': true,
  'emis.queue': true,
  'emis.operation': true,
  'emis.practice': true,
  'emis.fault.code': true,
  'emis.store': true,
  'emis.store.operation': true,
} as const satisfies Readonly<Record<keyof SpanAttributes, true>>;

/** Checked at run time too, because a value may have more properties than its type. */
function safe(attributes: SpanAttributes): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(attributes).filter(
      ([name, value]) => name in names && (typeof value === 'string' || typeof value === 'number'),
    ),
  );
}

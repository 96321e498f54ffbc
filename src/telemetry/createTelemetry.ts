import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader, type IMetricReader } from '@opentelemetry/sdk-metrics';
import { createBriefAgent } from './createBriefAgent.ts';
import { createMetrics } from './createMetrics.ts';
import { createTracing } from './createTracing.ts';
import { forgetGauges } from './forgetGauges.ts';
import { noMetrics, type Signal } from './Metrics.ts';
import { reportFailures } from './reportFailures.ts';
import type { Telemetry } from './Telemetry.ts';
import type { TelemetrySettings } from './TelemetrySettings.ts';
import { waitUnreferenced } from './waitUnreferenced.ts';

interface TelemetryOptions {
  /** Called when a collector does not accept something. */
  readonly onFailure?: (signal: Signal) => void;
  /** Waits for the limit of a shutdown. */
  readonly wait?: (ms: number) => Promise<void>;
  /** The time between two deliveries of metrics to the collector. */
  readonly metricsIntervalMs?: number;
}

/** OpenTelemetry limits the names that a gauge has ever had. More practices than this do not exist. */
const namesOfPractices = { instrumentName: 'emis_refused_practice', aggregationCardinalityLimit: 20_000 };
const defaultMetricsIntervalMs = 15_000;
const exportTimeoutMs = 5_000;
/** The time for a last export. The grace of a shutdown is longer. */
const stopTimeoutMs = 3_000;

/**
 * Creates traces and metrics by OpenTelemetry, as far as the settings ask for them. Listens on the port of the metrics.
 * Rejects when that port is in use.
 */
export async function createTelemetry(settings: TelemetrySettings, options: TelemetryOptions = {}): Promise<Telemetry> {
  const { onFailure, wait = waitUnreferenced, metricsIntervalMs = defaultMetricsIntervalMs } = options;
  const resource = resourceFromAttributes({ 'service.name': settings.serviceName });
  const readers: IMetricReader[] = [];
  const { collector, prometheus } = settings;
  const exportTo = (signal: string) => ({
    url: `${collector?.url}/v1/${signal}`,
    headers: { ...collector?.headers },
    timeoutMillis: exportTimeoutMs,
    httpAgentOptions: (protocol: string) => createBriefAgent(protocol, exportTimeoutMs),
  });
  if (prometheus) {
    const exporter = forgetGauges(new PrometheusExporter({ ...prometheus, preventServerStart: true }));
    await exporter.startServer();
    readers.push(exporter);
  }
  if (collector) {
    const exporter = reportFailures(forgetGauges(new OTLPMetricExporter(exportTo('metrics'))), () => failed('metrics'));
    readers.push(
      new PeriodicExportingMetricReader({
        exporter,
        exportIntervalMillis: metricsIntervalMs,
        exportTimeoutMillis: Math.min(exportTimeoutMs, metricsIntervalMs),
      }),
    );
  }
  const meters = new MeterProvider({ resource, readers, views: [namesOfPractices] });
  const measured = readers.length > 0 ? createMetrics(meters.getMeter('emis-subgraph')) : undefined;
  const tracing =
    collector && settings.traceRatio > 0
      ? createTracing({
          exporter: reportFailures(new OTLPTraceExporter(exportTo('traces')), () => failed('traces')),
          resource,
          ratio: settings.traceRatio,
          onDropped: (count) => measured?.metrics.spansDropped(count),
        })
      : undefined;
  function failed(signal: Signal): void {
    measured?.metrics.deliveryFailed(signal);
    onFailure?.(signal);
  }
  let stopped: Promise<void> | undefined;
  return {
    metrics: measured?.metrics ?? noMetrics,
    beginRequest: (traceparent) => tracing?.beginRequest(traceparent),
    observe: (gauges) => measured?.observe(gauges),
    stop() {
      // A collector that is down must not hold up a shutdown, or fail it.
      stopped ??= Promise.race([Promise.allSettled([tracing?.stop(), meters.shutdown()]), wait(stopTimeoutMs)]).then(
        () => undefined,
      );
      return stopped;
    },
  };
}

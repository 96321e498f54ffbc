import { createTelemetry } from '../../src/telemetry/createTelemetry.ts';
import type { Telemetry } from '../../src/telemetry/Telemetry.ts';
import { startCollector, type Collector } from './startCollector.ts';
import { freePort } from './startRedis.ts';

export interface MeasuredTelemetry {
  readonly collector: Collector;
  readonly telemetry: Telemetry;
  /** Where Prometheus reads the metrics. */
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts telemetry that traces every request to a collector, and serves its metrics to Prometheus. */
export async function startMeasuredTelemetry({ tracesUpstream = false } = {}): Promise<MeasuredTelemetry> {
  const collector = await startCollector();
  const port = await freePort();
  const telemetry = await createTelemetry({
    serviceName: 'emis-subgraph',
    collector: { url: collector.url, headers: {} },
    prometheus: { host: '127.0.0.1', port },
    traceRatio: 1,
    tracesUpstream,
  });
  return {
    collector,
    telemetry,
    port,
    async stop() {
      await telemetry.stop();
      await collector.close();
    },
  };
}

import { createDelayMeter } from './http/createDelayMeter.ts';
import type { Gauges } from './telemetry/Metrics.ts';
import type { Telemetry } from './telemetry/Telemetry.ts';

interface Observed {
  readonly server: { requestsInProgress(): number };
  readonly upstream: { callsWaiting(): number; isUnproven(): boolean };
  readonly practices: { open(): readonly string[] };
  readonly storeState: Gauges['storeState'];
}

/** Lets metrics read the state of the process whenever they are collected. */
export function observeProcess(telemetry: Telemetry, { server, upstream, practices, storeState }: Observed): void {
  const loopMeter = createDelayMeter();
  loopMeter.restart();
  telemetry.observe({
    requestsInProgress: () => server.requestsInProgress(),
    eventLoopDelayMs: () => loopMeter.delayMs(),
    callsWaiting: () => upstream.callsWaiting(),
    isUpstreamUnproven: () => upstream.isUnproven(),
    openPractices: () => practices.open(),
    storeState,
  });
}

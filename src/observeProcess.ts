import { createDelayMeter } from './http/createDelayMeter.ts';
import type { ClockSkew } from './telemetry/createClockSkew.ts';
import type { Gauges } from './telemetry/Metrics.ts';
import type { Telemetry } from './telemetry/Telemetry.ts';

interface Observed {
  readonly server: { requestsInProgress(): number };
  readonly upstream: { callsWaiting: Gauges['callsWaiting']; isUnproven(): boolean };
  readonly practices: { open(): readonly string[]; areGeneralCallsRefused(): boolean };
  readonly documents: { waiting(): number };
  readonly storeState?: Gauges['storeState'] | undefined;
  readonly isStoreNew?: boolean | undefined;
  readonly clockSkew?: ClockSkew | undefined;
}

/** Lets metrics read the state of the process whenever they are collected. */
export function observeProcess(telemetry: Telemetry, observed: Observed): void {
  const { server, upstream, practices, documents, clockSkew } = observed;
  const loopMeter = createDelayMeter();
  loopMeter.restart();
  telemetry.observe({
    requestsInProgress: () => server.requestsInProgress(),
    eventLoopDelayMs: () => loopMeter.delayMs(),
    callsWaiting: () => upstream.callsWaiting(),
    isUpstreamUnproven: () => upstream.isUnproven(),
    openPractices: () => practices.open(),
    areGeneralCallsRefused: () => practices.areGeneralCallsRefused(),
    documentsWaiting: () => documents.waiting(),
    storeState: observed.storeState ?? (() => Promise.resolve('ready')),
    isStoreNew: () => observed.isStoreNew === true,
    clockSkewSeconds: () => clockSkew?.seconds() ?? new Map(),
  });
}

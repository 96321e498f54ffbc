import type { Gauges } from '../../src/telemetry/Metrics.ts';

/** What a process without work observes. */
export const idleGauges: Gauges = {
  requestsInProgress: () => 0,
  eventLoopDelayMs: () => 0,
  callsWaiting: () => ({ practice: 0, session: 0, person: 0 }),
  areGeneralCallsRefused: () => false,
  openPractices: () => [],
  isUpstreamUnproven: () => false,
  storeState: () => Promise.resolve('ready'),
  isStoreNew: () => false,
  documentsWaiting: () => 0,
  clockSkewSeconds: () => new Map(),
};

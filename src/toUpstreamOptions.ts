import type { ServiceSettings } from './ServiceSettings.ts';

/** A call without a response for this part of a request's time counts as a failure of its practice. */
const maxSilenceShare = 0.2;

/** @returns the options of the upstream's client that follow from the settings of the service */
export function toUpstreamOptions({ accountMemoryMs, load, requestTimeoutMs }: ServiceSettings) {
  return {
    timeouts: { silenceMs: requestTimeoutMs * maxSilenceShare },
    lifetimes: { accountMs: accountMemoryMs },
    limits: {
      maxConnections: load.maxCalls,
      maxCallsPerPractice: load.maxCallsPerPractice,
      maxPracticeFailures: load.maxPracticeFailures,
    },
  };
}

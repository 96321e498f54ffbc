import type { DelayMeter } from './createDelayMeter.ts';

export interface AdmissionOptions {
  /** The number of requests in progress. */
  readonly maxRequests: number;
  /** The time for one request, in milliseconds. */
  readonly timeoutMs: number;
  /** @returns how long one more upstream call waits for a number of others, in milliseconds */
  readonly expectedWaitMs: (calls: number) => number;
  readonly delayMeter: DelayMeter;
}

/** Decides which requests are begun. */
export interface Admission {
  /** @returns undefined when the request may begin, which `end` must follow; else the seconds after which to retry */
  begin(): number | undefined;
  /** @param calls the number of upstream calls that the request needed */
  end(calls: number): void;
}

/** A request is begun when it is expected to wait for at most this part of its time. The rest is for its own work. */
const maxWaitShare = 0.5;
/** A process that is later than this with requests in progress takes no new one. */
const maxDelayMs = 400;
/** The weight of the newest request in the mean. */
const weight = 0.05;

/**
 * Creates the admission of requests: work that cannot be finished in time is refused before it begins, because beginning
 * it would delay the rest.
 */
export function createAdmission(options: AdmissionOptions): Admission {
  const { maxRequests, timeoutMs, expectedWaitMs, delayMeter } = options;
  let inProgress = 0;
  let callsOfRequest = 1;

  return {
    begin() {
      // A request in progress is as old or older, so each of its calls comes first, also those that it has not made yet.
      const waitMs = expectedWaitMs(inProgress * callsOfRequest);
      if (waitMs > timeoutMs * maxWaitShare) return Math.ceil(waitMs / 2_000);
      if (inProgress >= maxRequests) return 1;
      // Without a request in progress, the delay came from start-up or from the machine, and refusing would not help.
      if (inProgress === 0) delayMeter.restart();
      else if (delayMeter.delayMs() > maxDelayMs) return 1;
      inProgress += 1;
      return undefined;
    },
    end(calls) {
      inProgress -= 1;
      if (calls > 0) callsOfRequest += weight * (calls - callsOfRequest);
    },
  };
}

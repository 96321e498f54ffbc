import type { CallBudget } from '../domain/CallBudget.ts';
import { CallForecast } from '../domain/CallForecast.ts';
import { LimitError } from '../domain/LimitError.ts';
import type { DelayMeter } from './createDelayMeter.ts';

export interface AdmissionOptions {
  /** The number of requests in progress, in all and of one person. */
  readonly maxRequests: number;
  readonly maxRequestsPerPerson: number;
  /** The time for one request, in milliseconds. */
  readonly timeoutMs: number;
  /** @returns how long one more upstream call waits for a number of others, in milliseconds */
  readonly expectedWaitMs: (calls: number) => number;
  readonly delayMeter: DelayMeter;
}

/** Decides which requests are begun. */
export interface Admission {
  /**
   * @param person the subject of the token. Everybody without a token counts as one person
   * @param calls counts the upstream calls of the request
   * @returns the function that ends the request, to be called once; or why it may not begin
   */
  begin(person: string | undefined, calls: CallBudget): LimitError | (() => void);
}

/** A request is begun when it is expected to wait for at most this part of its time. The rest is for its own work. */
const maxWaitShare = 0.5;
/** A process that is later than this with requests in progress takes no new one. */
const maxDelayMs = 400;

/**
 * Creates the admission of requests: work that cannot be finished in time is refused before it begins, because beginning
 * it would delay the rest. A person has a share of the requests in progress, and takes nothing from others beyond it.
 */
export function createAdmission(options: AdmissionOptions): Admission {
  const { maxRequests, maxRequestsPerPerson, timeoutMs, expectedWaitMs, delayMeter } = options;
  const requests = new Set<CallBudget>();
  const requestsOf = new Map<string | undefined, number>();
  const forecast = new CallForecast();

  /** A request in progress is as old or older than a new one, so its calls come first, also those that it will make. */
  function expectedCalls(): number {
    let calls = 0;
    for (const { sent, pending } of requests) calls += pending + forecast.callsAfter(sent, undefined);
    return calls;
  }

  function refusalOf(person: string | undefined): LimitError | undefined {
    // First, because it is about the person and not about this process, whether that is overloaded or not.
    if ((requestsOf.get(person) ?? 0) >= maxRequestsPerPerson)
      return new LimitError('RATE_LIMITED', 'too many requests of one person are in progress');
    const waitMs = expectedWaitMs(expectedCalls());
    if (waitMs > timeoutMs * maxWaitShare) return overloaded(waitMs / 2_000);
    if (requests.size >= maxRequests) return overloaded(1);
    // Without a request in progress, the delay came from start-up or from the machine, and refusing would not help.
    if (requests.size === 0) delayMeter.restart();
    else if (delayMeter.delayMs() > maxDelayMs) return overloaded(1);
    return undefined;
  }

  return {
    begin(person, calls) {
      const refusal = refusalOf(person);
      if (refusal) return refusal;
      requests.add(calls);
      requestsOf.set(person, (requestsOf.get(person) ?? 0) + 1);
      return () => {
        requests.delete(calls);
        const left = (requestsOf.get(person) ?? 0) - 1;
        if (left > 0) requestsOf.set(person, left);
        else requestsOf.delete(person);
        if (calls.sent > 0) forecast.add(calls.sent, undefined);
      };
    },
  };
}

function overloaded(retryAfterSeconds: number): LimitError {
  return new LimitError('OVERLOADED', 'the request was not admitted', { retryAfterSeconds });
}

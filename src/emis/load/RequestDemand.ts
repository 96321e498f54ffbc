import { CallForecast } from '../../domain/CallForecast.ts';
import type { RequestDeadline } from '../../domain/RequestDeadline.ts';

interface Progress {
  readonly caller: string | undefined;
  /** The calls that were begun. */
  calls: number;
  /** Those of them that have not ended. */
  pending: number;
  lastEndedAtMs: number;
}

interface Limits {
  /** The number of calls that one place can make, one after the other. */
  readonly maxCallsOfPlace: number;
  /** The places of one caller. */
  readonly maxPlacesOfCaller: number;
  /** Requests whose last call ended before, and that make none now, are expected to make no more. */
  readonly idleSinceMs: number;
}

/** The requests in progress that have begun to call one practice, and how many calls they are expected to make there. */
export class RequestDemand {
  readonly #forecast: CallForecast;
  readonly #requests = new Map<RequestDeadline, Progress>();

  /** @param general is used while too little is known here, and learns what is learnt here */
  constructor(general: CallForecast) {
    this.#forecast = new CallForecast(general);
  }

  get isIdle(): boolean {
    return this.#requests.size === 0;
  }

  /**
   * The expected number of calls that the requests in progress make within some time. A request makes no more than the
   * places that it uses now can make: one whose calls follow each other leaves the other places free, however many it has.
   */
  expectedCalls({ maxCallsOfPlace, maxPlacesOfCaller, idleSinceMs }: Limits): number {
    const ofCallers = new Map<unknown, number>();
    for (const [deadline, request] of this.#requests) {
      const cost = deadline.calls.operationCost;
      const { caller, calls, pending, lastEndedAtMs } = request;
      if (pending === 0 && lastEndedAtMs < idleSinceMs) continue;
      const further = this.#forecast.callsAfter(calls, cost);
      const expected = Math.min(pending + further, Math.max(1, pending) * maxCallsOfPlace);
      const key = caller ?? request;
      ofCallers.set(key, (ofCallers.get(key) ?? 0) + expected);
    }
    const maxCallsOfCaller = maxPlacesOfCaller * maxCallsOfPlace;
    return [...ofCallers.values()].reduce((sum, calls) => sum + Math.min(calls, maxCallsOfCaller), 0);
  }

  /** @returns the expected number of calls of a request that has begun none */
  callsOfNew({ calls }: RequestDeadline): number {
    return this.#forecast.callsAfter(0, calls.operationCost);
  }

  /** @returns true when the request has begun a call and is in progress */
  includes(deadline: RequestDeadline): boolean {
    return this.#requests.has(deadline);
  }

  /**
   * Counts a call that is sent or waits.
   * @param onEnd is called once for each request, when it has ended
   * @returns the function that ends the call
   */
  begin(deadline: RequestDeadline, caller: string | undefined, onEnd: () => void): (nowMs: number) => void {
    const known = this.#requests.get(deadline);
    const request = known ?? { caller, calls: 0, pending: 0, lastEndedAtMs: -Infinity };
    request.calls += 1;
    request.pending += 1;
    if (known === undefined) {
      this.#requests.set(deadline, request);
      void deadline.expired.then(() => {
        this.#forecast.add(request.calls, deadline.calls.operationCost);
        this.#requests.delete(deadline);
        onEnd();
      });
    }
    return (nowMs) => {
      request.pending -= 1;
      request.lastEndedAtMs = nowMs;
    };
  }
}

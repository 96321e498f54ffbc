import type { CallForecast } from '../../domain/CallForecast.ts';
import type { RequestDeadline } from '../../domain/RequestDeadline.ts';
import { DurationEstimate } from './DurationEstimate.ts';
import { RequestDemand } from './RequestDemand.ts';

export interface PracticeLaneOptions {
  /** The number of calls to the practice at once. */
  readonly maxCalls: number;
  /** The number of calls of one caller to the practice at once, which `CallGuard` limits. */
  readonly maxCallsPerCaller: number;
  /** The number of calls whose durations predict that of the next. */
  readonly durations: number;
  /** What is known about all practices is used while too little is known about this one. */
  readonly general: { readonly duration: DurationEstimate; readonly forecast: CallForecast };
  /** Milliseconds of the clock of the deadlines. */
  readonly nowMs: () => number;
}

/** A request is begun at a practice when it is expected to wait for at most this part of its time there. */
const maxWaitShare = 0.5;
/** It may wait for this part even when its own calls are expected to take longer than the rest: it may need fewer. */
const minWaitShare = 0.25;
/** Its own calls take longer than expected by this factor, because they wait for each other's places. */
const ownCallsFactor = 1.2;
/** A caller who uses all places of their own waits outside of the queue, so that calls of others come first. */
const shareOfQueue = 0.75;
/** Requests that keep all places for exactly that time leave none. */
const rounding = 1e-9;

/** The calls to one practice: those that are sent, those that wait, and those that requests in progress will make. */
export class PracticeLane {
  readonly #options: PracticeLaneOptions;
  readonly #demand: RequestDemand;
  readonly duration: DurationEstimate;
  inUse = 0;
  waiting = 0;

  constructor(options: PracticeLaneOptions) {
    this.#options = options;
    this.#demand = new RequestDemand(options.general.forecast);
    this.duration = new DurationEstimate(options.durations, options.general.duration);
  }

  get hasPlace(): boolean {
    return this.inUse < this.#options.maxCalls;
  }

  get isIdle(): boolean {
    return this.inUse === 0 && this.waiting === 0 && this.#demand.isIdle;
  }

  /** @returns how long a call waits behind `ahead` others, in milliseconds */
  waitMs(ahead: number): number {
    return this.hasPlace ? 0 : this.duration.waitMs(ahead, this.#options.maxCalls);
  }

  /**
   * @returns how long the requests in progress keep a new one waiting, in milliseconds, when that is too long for it. Zero
   * when it is not, and for a request that has begun here
   */
  tooLongWaitMs(deadline: RequestDeadline | undefined): number {
    if (deadline === undefined || this.#demand.includes(deadline)) return 0;
    const { maxCalls, maxCallsPerCaller, nowMs } = this.#options;
    const { meanMs } = this.duration;
    if (meanMs === 0) return 0;
    const leftMs = Math.max(0, deadline.expiresAtMs - nowMs());
    const ownMs = this.#demand.callsOfNew(deadline) * meanMs * ownCallsFactor;
    const maxWaitMs = Math.max(leftMs * minWaitShare, Math.min(leftMs * maxWaitShare, leftMs - ownMs));
    const calls = this.#demand.expectedCalls({
      maxCallsOfPlace: maxWaitMs / meanMs,
      maxPlacesOfCaller: maxCallsPerCaller < maxCalls ? maxCallsPerCaller * shareOfQueue : Infinity,
      idleSinceMs: nowMs() - meanMs,
    });
    const waitMs = (calls * meanMs) / maxCalls;
    return waitMs >= maxWaitMs * (1 - rounding) ? waitMs : 0;
  }

  /**
   * Counts a call that is sent or waits.
   * @param onIdle is called when its request has ended
   * @returns the function that ends the call
   */
  begin(deadline: RequestDeadline | undefined, caller: string | undefined, onIdle: () => void): () => void {
    if (deadline === undefined) return () => undefined;
    const end = this.#demand.begin(deadline, caller, onIdle);
    return () => end(this.#options.nowMs());
  }
}

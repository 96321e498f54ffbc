import { CallForecast } from '../../domain/CallForecast.ts';
import { DeadlineExceededError } from '../../domain/DeadlineExceededError.ts';
import { LimitError } from '../../domain/LimitError.ts';
import type { RequestDeadline } from '../../domain/RequestDeadline.ts';
import type { UpstreamError } from '../../domain/UpstreamError.ts';
import { DurationEstimate } from './DurationEstimate.ts';
import { PracticeLane } from './PracticeLane.ts';

export interface CallSlotsOptions {
  /** The number of calls at once. */
  readonly maxCalls: number;
  /** The number of calls to one practice at once. The calls to no practice count as those to one. */
  readonly maxCallsPerPractice: number;
  /** The number of calls to one practice that may wait. Further calls are refused. */
  readonly maxWaitingPerPractice: number;
  /** The number of calls of one caller to one practice at once, which `CallGuard` limits. Default: all of a practice. */
  readonly maxCallsPerCaller?: number;
  /** Milliseconds of the clock of the deadlines. */
  readonly nowMs: () => number;
}

/** The number of calls whose durations predict that of the next. */
const durations = 32;

/** Frees a place, to be called once. @param isTypical false when the next call does not take as long. Default: true */
export type Release = (isTypical?: boolean) => void;

interface WaitingCall {
  readonly practice: string;
  readonly deadlineMs: number;
  start(): void;
  refuse(error: UpstreamError): void;
}

/**
 * The places of calls that are sent at once: some for each practice, so that a slow one cannot take them all. A waiting
 * call with the earliest deadline gets the next place. A call that cannot finish in time is refused, and not sent. So is
 * the first call of a request whose other calls could not: the calls before would have been made for nothing.
 */
export class CallSlots {
  readonly #options: CallSlotsOptions;
  readonly #lanes = new Map<string, PracticeLane>();
  readonly #general = { duration: new DurationEstimate(durations), forecast: new CallForecast() };
  /** By deadline; equal ones in the order of arrival. */
  readonly #waiting: WaitingCall[] = [];
  #inUse = 0;

  constructor(options: CallSlotsOptions) {
    this.#options = options;
  }

  /** @returns how long a call waits for a number of others, in milliseconds. Zero while places are free. */
  expectedWaitMs(calls: number): number {
    const { maxCalls } = this.#options;
    return this.#inUse < maxCalls ? 0 : (calls * this.#general.duration.meanMs) / maxCalls;
  }

  /** The number of calls that wait for a place. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /**
   * Takes a place, or waits for one.
   * @returns the function that frees it. While waiting it throws `LimitError` when the call cannot finish in time or too
   * many are waiting, `DeadlineExceededError`, and the error of `refuseWaiting`
   */
  acquire(practice: string, deadline: RequestDeadline | undefined, caller?: string): Release | Promise<Release> {
    const lane = this.#laneOf(practice);
    const begin = () => lane.begin(deadline, caller, () => this.#forgetIdle(practice, lane));
    if (this.#isFree(lane)) return this.#take(practice, lane, begin());
    const deadlineMs = deadline?.expiresAtMs ?? Infinity;
    const waitMs = this.#expectedWait(practice, lane, deadlineMs);
    const requestMs = lane.tooLongWaitMs(deadline);
    const isLate = requestMs > 0 || waitMs + lane.duration.meanMs > deadlineMs - this.#options.nowMs();
    if (isLate || !this.#makeRoom(practice, lane, deadlineMs)) {
      this.#forgetIdle(practice, lane);
      return Promise.reject(overloaded(Math.max(waitMs, requestMs / 2)));
    }
    const end = begin();
    const { promise, resolve, reject } = Promise.withResolvers<Release>();
    const call: WaitingCall = {
      practice,
      deadlineMs,
      start: () => resolve(this.#take(practice, lane, end)),
      refuse(error) {
        end();
        reject(error);
      },
    };
    const later = this.#waiting.findIndex((other) => other.deadlineMs > deadlineMs);
    this.#waiting.splice(later < 0 ? this.#waiting.length : later, 0, call);
    lane.waiting += 1;
    void deadline?.expired.then(() => {
      if (this.#remove(call)) call.refuse(new DeadlineExceededError('waiting for a connection'));
    });
    return promise;
  }

  /** Refuses all calls that wait for a practice. */
  refuseWaiting(practice: string, toError: () => UpstreamError): void {
    for (const call of this.#waiting.filter((one) => one.practice === practice)) {
      if (this.#remove(call)) call.refuse(toError());
    }
  }

  #take(practice: string, lane: PracticeLane, end: () => void): Release {
    this.#inUse += 1;
    lane.inUse += 1;
    const startedAtMs = this.#options.nowMs();
    return (isTypical = true) => {
      this.#inUse -= 1;
      lane.inUse -= 1;
      end();
      const durationMs = this.#options.nowMs() - startedAtMs;
      if (isTypical) {
        lane.duration.add(durationMs);
        this.#general.duration.add(durationMs);
      }
      this.#startNext();
      this.#forgetIdle(practice, lane);
    };
  }

  #startNext(): void {
    for (const call of this.#waiting.slice()) {
      if (this.#inUse >= this.#options.maxCalls) return;
      const lane = this.#laneOf(call.practice);
      if (!this.#isFree(lane)) continue;
      this.#remove(call);
      const isLate = this.#options.nowMs() + lane.duration.meanMs > call.deadlineMs;
      if (isLate) call.refuse(overloaded(lane.duration.meanMs));
      else call.start();
    }
  }

  #expectedWait(practice: string, lane: PracticeLane, deadlineMs: number): number {
    const { maxCalls } = this.#options;
    const ahead = this.#waiting.filter((call) => call.deadlineMs <= deadlineMs);
    const here = lane.waitMs(ahead.filter((call) => call.practice === practice).length);
    const anywhere = this.#inUse < maxCalls ? 0 : this.#general.duration.waitMs(ahead.length, maxCalls);
    return Math.max(here, anywhere);
  }

  /** When the queue of a practice is full, a call with a later deadline leaves it. @returns false when there is none */
  #makeRoom(practice: string, lane: PracticeLane, deadlineMs: number): boolean {
    if (lane.waiting < this.#options.maxWaitingPerPractice) return true;
    const last = this.#waiting.findLast((call) => call.practice === practice);
    if (last === undefined || last.deadlineMs <= deadlineMs) return false;
    this.#remove(last);
    last.refuse(overloaded(lane.duration.meanMs));
    return true;
  }

  #isFree(lane: PracticeLane): boolean {
    return this.#inUse < this.#options.maxCalls && lane.hasPlace;
  }

  #laneOf(practice: string): PracticeLane {
    const known = this.#lanes.get(practice);
    if (known) return known;
    const { maxCallsPerPractice: maxCalls, maxCallsPerCaller = maxCalls, nowMs } = this.#options;
    const lane = new PracticeLane({ maxCalls, maxCallsPerCaller, durations, general: this.#general, nowMs });
    this.#lanes.set(practice, lane);
    return lane;
  }

  #remove(call: WaitingCall): boolean {
    const index = this.#waiting.indexOf(call);
    if (index < 0) return false;
    this.#waiting.splice(index, 1);
    this.#laneOf(call.practice).waiting -= 1;
    return true;
  }

  /** Thousands of practices may be called in the life of a process. */
  #forgetIdle(practice: string, lane: PracticeLane): void {
    // A call that has outlived its request may have found the lane gone and begun another.
    if (lane.isIdle && this.#lanes.get(practice) === lane) this.#lanes.delete(practice);
  }
}

function overloaded(waitMs: number): LimitError {
  return new LimitError('OVERLOADED', 'a call cannot finish in time', { retryAfterSeconds: waitMs / 1_000 });
}

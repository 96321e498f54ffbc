import { DeadlineExceededError } from '../../domain/DeadlineExceededError.ts';
import type { RequestDeadline } from '../../domain/RequestDeadline.ts';

interface WaitingCall {
  readonly deadlineMs: number;
  start(): void;
}

interface Caller {
  inUse: number;
  /** By deadline; equal ones in the order of arrival. */
  readonly waiting: WaitingCall[];
}

/**
 * Limits the calls that one caller makes at once, in all or at one practice. The calls in a patient session follow each
 * other, but those about practices do not: without a limit, one request about a hundred practices would take every place.
 */
export class CallerPlaces {
  readonly #maxCalls: number;
  readonly #callers = new Map<string, Caller>();

  constructor(maxCalls: number) {
    this.#maxCalls = maxCalls;
  }

  /** The number of calls that wait for a place, of all callers. */
  get waiting(): number {
    return [...this.#callers.values()].reduce((sum, { waiting }) => sum + waiting.length, 0);
  }

  /**
   * Takes a place of a caller, or waits for one.
   * @returns the function that frees it, to be called once. While waiting it throws `DeadlineExceededError`
   */
  acquire(name: string, deadline: RequestDeadline | undefined): (() => void) | Promise<() => void> {
    const caller = this.#callers.get(name) ?? { inUse: 0, waiting: [] };
    this.#callers.set(name, caller);
    const release = (): void => this.#release(name, caller);
    if (caller.inUse < this.#maxCalls) {
      caller.inUse += 1;
      return release;
    }
    const { promise, resolve, reject } = Promise.withResolvers<() => void>();
    const call: WaitingCall = { deadlineMs: deadline?.expiresAtMs ?? Infinity, start: () => resolve(release) };
    const later = caller.waiting.findIndex(({ deadlineMs }) => deadlineMs > call.deadlineMs);
    caller.waiting.splice(later < 0 ? caller.waiting.length : later, 0, call);
    void deadline?.expired.then(() => {
      const index = caller.waiting.indexOf(call);
      if (index < 0) return;
      caller.waiting.splice(index, 1);
      reject(new DeadlineExceededError('waiting for other calls of the person'));
    });
    return promise;
  }

  /** The place goes to the next call of the caller. */
  #release(name: string, caller: Caller): void {
    const next = caller.waiting.shift();
    if (next) return next.start();
    caller.inUse -= 1;
    if (caller.inUse === 0) this.#callers.delete(name);
  }
}

import { AsyncResource } from 'node:async_hooks';
import { DeadlineExceededError } from '../../../domain/DeadlineExceededError.ts';
import { LimitError } from '../../../domain/LimitError.ts';
import type { RequestDeadline } from '../../../domain/RequestDeadline.ts';
import { UpstreamError } from '../../../domain/UpstreamError.ts';
import { currentMetrics } from '../../../telemetry/currentRequest.ts';
import { currentSpan } from '../../../telemetry/inSpan.ts';
import { DurationEstimate } from '../../load/DurationEstimate.ts';
import { isOfOneRequest, preparationFailure, type Outcome, type Unsuccessful } from '../Outcome.ts';

export interface CallQueueOptions {
  readonly maxWaitingCalls: number;
  readonly maxWaitMs: number;
}

/** The number of calls whose durations predict that of the next. */
const durations = 8;

interface WaitingCall {
  readonly deadlineMs: number;
  readonly sinceMs: number;
  /** @returns the outcome when it is unsuccessful */
  run(): Promise<Unsuccessful | undefined>;
  settle(outcome: Unsuccessful): void;
  fail(error: unknown): void;
}

/** Runs calls one at a time: the one with the earliest deadline first, and equal ones in the order of their arrival. */
export class CallQueue {
  readonly #options: CallQueueOptions;
  #waiting: WaitingCall[] = [];
  #isRunning = false;
  readonly #duration = new DurationEstimate(durations);

  constructor(options: CallQueueOptions) {
    this.#options = options;
  }

  /** The number of calls that wait for their turn. */
  get waiting(): number {
    return this.#waiting.length;
  }

  get isIdle(): boolean {
    return !this.#isRunning;
  }

  /**
   * Runs a call in its turn, unless the deadline expires first. A call that cannot finish in time is refused at once. When the preparation of a call fails, such as a
   * handshake, all waiting calls fail with it: a hundred waiting calls try one handshake, not a hundred.
   */
  add<T>(deadline: RequestDeadline | undefined, run: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    if (this.#waiting.length >= this.#options.maxWaitingCalls)
      return Promise.resolve(tooBusy('too many calls are waiting for one session'));
    const deadlineMs = deadline?.expiresAtMs ?? Infinity;
    const waitMs = this.#expectedWaitMs(deadlineMs);
    if (performance.now() + waitMs + this.#duration.meanMs > deadlineMs && waitMs > 0)
      return Promise.resolve(overloaded(waitMs));
    // A call runs in the async context of its own request, even when another request is running the queue.
    const sinceMs = performance.now();
    const wait = this.#isRunning ? currentSpan()?.begin('wait', { 'emis.queue': 'session' }) : undefined;
    const metrics = currentMetrics();
    const runInContext = AsyncResource.bind(run);
    const { promise, resolve, reject } = Promise.withResolvers<Outcome<T>>();
    const call: WaitingCall = {
      deadlineMs,
      sinceMs,
      async run() {
        wait?.end();
        metrics.waited('session', performance.now() - sinceMs);
        const outcome = await runInContext();
        resolve(outcome);
        return outcome.kind === 'succeeded' ? undefined : outcome;
      },
      settle(outcome) {
        wait?.end(true);
        resolve(outcome);
      },
      fail: reject,
    };
    const later = this.#waiting.findIndex((other) => other.deadlineMs > deadlineMs);
    this.#waiting.splice(later < 0 ? this.#waiting.length : later, 0, call);
    void deadline?.expired.then(() => this.#remove(call));
    if (!this.#isRunning) void this.#runAll();
    return promise;
  }

  #expectedWaitMs(deadlineMs: number): number {
    if (!this.#isRunning) return 0;
    return this.#duration.waitMs(this.#waiting.filter((call) => call.deadlineMs <= deadlineMs).length, 1);
  }

  #remove(call: WaitingCall): void {
    const index = this.#waiting.indexOf(call);
    if (index < 0) return;
    this.#waiting.splice(index, 1);
    call.settle(preparationFailure(new DeadlineExceededError('waiting for a patient session'), false));
  }

  async #runAll(): Promise<void> {
    this.#isRunning = true;
    for (let call = this.#waiting.shift(); call !== undefined; call = this.#waiting.shift()) {
      if (performance.now() - call.sinceMs > this.#options.maxWaitMs) {
        call.settle(tooBusy('a call waited too long for its turn'));
        continue;
      }
      const startedAtMs = performance.now();
      try {
        const outcome = await call.run();
        // The deadline is that of one request: the other calls prepare again.
        if (outcome?.stage === 'preparing' && !isOfOneRequest(outcome))
          for (const other of this.#waiting.splice(0)) other.settle(outcome);
      } catch (error) {
        call.fail(error);
      } finally {
        this.#duration.add(performance.now() - startedAtMs);
      }
    }
    this.#isRunning = false;
  }
}

function overloaded(waitMs: number): Unsuccessful {
  const detail = 'a call cannot finish in time behind others of its patient session';
  return preparationFailure(new LimitError('OVERLOADED', detail, { retryAfterSeconds: waitMs / 1_000 }), false);
}

function tooBusy(detail: string): Unsuccessful {
  return preparationFailure(new UpstreamError('UPSTREAM_UNAVAILABLE', detail, { isRetryable: true }), false);
}

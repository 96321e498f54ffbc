import { AsyncResource } from 'node:async_hooks';
import { DeadlineExceededError } from '../../../domain/DeadlineExceededError.ts';
import type { RequestDeadline } from '../../../domain/RequestDeadline.ts';
import { UpstreamError } from '../../../domain/UpstreamError.ts';
import { isDeadlineExceeded, preparationFailure, type Outcome, type Unsuccessful } from '../Outcome.ts';

export interface CallQueueOptions {
  readonly maxWaitingCalls: number;
  readonly maxWaitMs: number;
}

interface WaitingCall {
  readonly sinceMs: number;
  /** @returns the outcome when it is unsuccessful */
  run(): Promise<Unsuccessful | undefined>;
  settle(outcome: Unsuccessful): void;
  fail(error: unknown): void;
}

/** Runs calls one at a time, in the order in which they were added. */
export class CallQueue {
  readonly #options: CallQueueOptions;
  #waiting: WaitingCall[] = [];
  #isRunning = false;

  constructor(options: CallQueueOptions) {
    this.#options = options;
  }

  get isIdle(): boolean {
    return !this.#isRunning;
  }

  /**
   * Runs a call in its turn, unless the deadline expires first. When the preparation of a call fails, such as a
   * handshake, all waiting calls fail with it: a hundred waiting calls try one handshake, not a hundred.
   */
  add<T>(deadline: RequestDeadline | undefined, run: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    if (this.#waiting.length >= this.#options.maxWaitingCalls)
      return Promise.resolve(tooBusy('too many calls are waiting for one session'));
    // A call runs in the async context of its own request, even when another request is running the queue.
    const runInContext = AsyncResource.bind(run);
    const { promise, resolve, reject } = Promise.withResolvers<Outcome<T>>();
    const call: WaitingCall = {
      sinceMs: performance.now(),
      async run() {
        const outcome = await runInContext();
        resolve(outcome);
        return outcome.kind === 'succeeded' ? undefined : outcome;
      },
      settle: resolve,
      fail: reject,
    };
    this.#waiting.push(call);
    void deadline?.expired.then(() => this.#remove(call));
    if (!this.#isRunning) void this.#runAll();
    return promise;
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
      try {
        const outcome = await call.run();
        // The deadline is that of one request: the other calls prepare again.
        if (outcome?.stage === 'preparing' && !isDeadlineExceeded(outcome))
          for (const other of this.#waiting.splice(0)) other.settle(outcome);
      } catch (error) {
        call.fail(error);
      }
    }
    this.#isRunning = false;
  }
}

function tooBusy(detail: string): Unsuccessful {
  return preparationFailure(new UpstreamError('UPSTREAM_UNAVAILABLE', detail, { isRetryable: true }), false);
}

import { AsyncResource } from 'node:async_hooks';
import type { RequestTime } from '../../../domain/requestTime.ts';
import { UpstreamError } from '../../../domain/upstreamError.ts';
import { notPrepared } from '../Outcome.ts';
import type { Outcome, Unanswered } from '../Outcome.ts';
import { DeadlineExceededError } from '../../../domain/DeadlineExceededError.ts';

export interface CallQueueOptions {
  /** How many calls may wait. */
  readonly limit: number;
  /** How long a call may wait for its turn. */
  readonly waitMs: number;
  readonly requestTime?: (() => RequestTime | undefined) | undefined;
}

interface Waiting {
  readonly since: number;
  run(): Promise<Unanswered | undefined>;
  refuse(outcome: Unanswered): void;
  fail(error: unknown): void;
}

/** Calls one at a time, in the order in which they came. */
export class CallQueue {
  readonly #options: CallQueueOptions;
  #waiting: Waiting[] = [];
  #isRunning = false;

  constructor(options: CallQueueOptions) {
    this.#options = options;
  }

  get isIdle(): boolean {
    return !this.#isRunning;
  }

  /**
   * Makes a call when its turn has come. Where what comes before a call fails for one, such as a handshake, everybody
   * who waits by then is told the same: a hundred calls that wait make one handshake, not a hundred.
   */
  add<T>(run: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    if (this.#waiting.length >= this.#options.limit)
      return Promise.resolve(tooBusy('too many calls wait for one session'));
    // Whoever runs the queue, a call is made on behalf of the request that asked for it.
    const runForCaller = AsyncResource.bind(run);
    const { promise, resolve, reject } = Promise.withResolvers<Outcome<T>>();
    const waiting: Waiting = {
      since: performance.now(),
      async run() {
        const outcome = await runForCaller();
        resolve(outcome);
        return outcome.kind === 'answered' ? undefined : outcome;
      },
      refuse: resolve,
      fail: reject,
    };
    this.#waiting.push(waiting);
    void this.#options.requestTime?.()?.over.then(() => this.#takeOut(waiting));
    if (!this.#isRunning) void this.#work();
    return promise;
  }

  /** Whoever it was for does not wait any more. */
  #takeOut(waiting: Waiting): void {
    const at = this.#waiting.indexOf(waiting);
    if (at < 0) return;
    this.#waiting.splice(at, 1);
    waiting.refuse(notPrepared(new DeadlineExceededError('a call that waited for its turn'), false));
  }

  async #work(): Promise<void> {
    this.#isRunning = true;
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      if (performance.now() - next.since > this.#options.waitMs) {
        next.refuse(tooBusy('a call waited too long for its turn'));
        continue;
      }
      try {
        const outcome = await next.run();
        if (outcome?.stage === 'preparing' && !isOfOneRequest(outcome))
          for (const other of this.#waiting.splice(0)) other.refuse(outcome);
      } catch (error) {
        next.fail(error);
      }
    }
    this.#isRunning = false;
  }
}

/** The others have time left: what one request had none for is begun again for them. */
function isOfOneRequest(outcome: Unanswered): boolean {
  return outcome.kind === 'failed' && outcome.error instanceof DeadlineExceededError;
}

function tooBusy(detail: string): Unanswered {
  return notPrepared(new UpstreamError('UPSTREAM_UNAVAILABLE', detail, { isRetryable: true }), false);
}

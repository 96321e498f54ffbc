import {
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  CountBreaker,
  handleType,
  IterableBackoff,
  type CircuitBreakerPolicy,
  type IBreaker,
} from 'cockatiel';
import { UpstreamError } from '../../domain/UpstreamError.ts';

/**
 * What a call says about its practice. `answered`: the practice responded, even if it refused one patient's call.
 * `failing`: it timed out, failed with a 5xx, or could not be reached. `unknown`: nothing about the practice.
 */
export type Health = 'answered' | 'failing' | 'unknown';

export interface PracticeBreakersOptions {
  /** The number of failures in a row that opens a breaker. */
  readonly maxFailures: number;
  /** The times for which a breaker stays open, in milliseconds. The last one repeats. */
  readonly pausesMs: readonly number[];
  /** A call without a response for this long counts as a failure at that moment. It is still awaited. */
  readonly silenceMs: number;
  /** The number of practices with a breaker. Those that work are forgotten first. */
  readonly maxPractices: number;
  readonly onChange: (practice: string, state: 'open' | 'closed') => void;
}

interface GuardedCall<T> {
  send(): Promise<T>;
  toHealth(result: T): Health;
  /** The person for whom the call is made. */
  readonly caller?: string | undefined;
}

interface Breaker {
  readonly policy: CircuitBreakerPolicy;
  retryAtMs: number;
  lastFailedCaller: string | undefined;
}

/** Thrown so that the library takes note of a result that is not healthy. */
class Unhealthy extends Error {
  /** False when nothing is known of the practice. */
  readonly counts: boolean;
  constructor(counts: boolean) {
    super('unhealthy');
    this.counts = counts;
  }
}

/**
 * One circuit breaker for each practice. An open breaker refuses calls at once, until one read tries whether the practice
 * responds again. See docs/decisions/0026-load.md. Times are those of `Date.now()`, which the library uses.
 */
export class PracticeBreakers {
  readonly #options: PracticeBreakersOptions;
  /** The least recently used comes first. */
  readonly #breakers = new Map<string, Breaker>();

  constructor(options: PracticeBreakersOptions) {
    this.#options = options;
  }

  /**
   * @returns the error when a call must not be sent now. Only a read tries an open breaker: the outcome of a write to a
   * practice that fails again would be unknown.
   */
  refusal(practice: string, isWrite: boolean): UpstreamError | undefined {
    const breaker = this.#breakers.get(practice);
    const state = breaker?.policy.state ?? CircuitState.Closed;
    if (breaker === undefined || state === CircuitState.Closed) return undefined;
    const leftMs = breaker.retryAtMs - Date.now();
    if (leftMs > Math.max(...this.#options.pausesMs)) {
      // The clock was set back. The library would keep the breaker open until the clock is there again.
      this.#breakers.delete(practice);
      this.#options.onChange(practice, 'closed');
      return undefined;
    }
    if (state === CircuitState.Open && leftMs <= 0 && !isWrite) return undefined;
    const retryAfterSeconds = Math.max(1, Math.ceil(leftMs / 1_000));
    const detail = 'the practice does not respond: its circuit breaker is open';
    return new UpstreamError('UPSTREAM_UNAVAILABLE', detail, { isRetryable: true, retryAfterSeconds });
  }

  /**
   * Makes a call that was not refused, and notes what its result says about the practice. Failures of one person in a row
   * count once: they may be about what this person asks for.
   */
  async run<T>(practice: string, { send, toHealth, caller }: GuardedCall<T>): Promise<T> {
    const breaker = this.#breakerOf(practice);
    const { policy } = breaker;
    let result: Promise<T> | undefined;
    let isSilent = false;
    try {
      await policy.execute(async () => {
        const isTrial = policy.state === CircuitState.HalfOpen;
        result = send();
        const health = await this.#healthWithin(result, toHealth, () => (isSilent = true));
        if (health === 'answered') return;
        const isOfOneCaller = caller !== undefined && caller === breaker.lastFailedCaller;
        if (health === 'failing') breaker.lastFailedCaller = caller;
        // A trial that learns nothing must not close the breaker.
        throw new Unhealthy((health === 'failing' && !isOfOneCaller) || isTrial);
      });
    } catch (error) {
      if (!(error instanceof Unhealthy)) throw error;
    }
    if (result === undefined) throw new Error('A call was neither sent nor refused');
    const value = await result;
    if (isSilent && toHealth(value) === 'answered') this.#noteLateAnswer(practice, breaker);
    return value;
  }

  /** @returns the health of the result, or `failing` when there is none in time */
  async #healthWithin<T>(result: Promise<T>, toHealth: (result: T) => Health, onSilence: () => void): Promise<Health> {
    const { promise: silence, resolve } = Promise.withResolvers<Health>();
    const timer = setTimeout(() => {
      onSilence();
      resolve('failing');
    }, this.#options.silenceMs);
    try {
      return await Promise.race([result.then(toHealth), silence]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** A practice that was slow has not failed. */
  #noteLateAnswer(practice: string, breaker: Breaker): void {
    if (this.#breakers.get(practice) !== breaker || breaker.policy.state === CircuitState.HalfOpen) return;
    this.#breakers.delete(practice);
    if (breaker.policy.state === CircuitState.Open) this.#options.onChange(practice, 'closed');
  }

  #breakerOf(practice: string): Breaker {
    const breaker = this.#breakers.get(practice) ?? this.#create(practice);
    this.#breakers.delete(practice);
    this.#breakers.set(practice, breaker);
    return breaker;
  }

  #create(practice: string): Breaker {
    this.#evict();
    const { maxFailures, pausesMs, onChange } = this.#options;
    const policy = circuitBreaker(
      handleType(Unhealthy, ({ counts }) => counts),
      {
        halfOpenAfter: new IterableBackoff(pausesMs),
        breaker: new RowOrShareBreaker(maxFailures),
      },
    );
    const breaker: Breaker = { policy, retryAtMs: 0, lastFailedCaller: undefined };
    let openings = 0;
    policy.onBreak(() => {
      breaker.retryAtMs = Date.now() + (pausesMs[Math.min(openings, pausesMs.length - 1)] ?? 0);
      openings += 1;
      onChange(practice, 'open');
    });
    policy.onReset(() => {
      openings = 0;
      onChange(practice, 'closed');
    });
    return breaker;
  }

  #evict(): void {
    if (this.#breakers.size < this.#options.maxPractices) return;
    const isClosed = ({ policy }: Breaker) => policy.state === CircuitState.Closed;
    const all = [...this.#breakers];
    const [practice, breaker] = all.find(([, one]) => isClosed(one)) ?? all[0] ?? [];
    this.#breakers.delete(practice ?? '');
    if (practice !== undefined && breaker && !isClosed(breaker)) this.#options.onChange(practice, 'closed');
  }
}

/** Opens after several failures in a row, and when more than half of four times as many calls failed. */
class RowOrShareBreaker implements IBreaker {
  state: unknown = undefined;
  readonly #row: ConsecutiveBreaker;
  readonly #share: CountBreaker;

  constructor(maxFailures: number) {
    this.#row = new ConsecutiveBreaker(maxFailures);
    this.#share = new CountBreaker({ threshold: 0.5, size: 4 * maxFailures });
  }

  success(state: CircuitState): void {
    this.#row.success();
    this.#share.success(state);
  }

  failure(state: CircuitState): boolean {
    const isRow = this.#row.failure();
    return this.#share.failure(state) || isRow;
  }
}

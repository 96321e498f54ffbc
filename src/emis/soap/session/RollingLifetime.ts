import { hasTimeLeft } from '../../../domain/hasTimeLeft.ts';

/** A lifetime as another process can continue it. */
export interface SavedLifetime {
  readonly timeoutMinutes: number;
  /** Milliseconds since 1970. */
  readonly renewedAtMs: number;
}

/** The lifetime of a session that each accepted call renews. Times are milliseconds of `clock`. */
export class RollingLifetime {
  readonly #timeoutMs: number;
  readonly #marginMs: number;
  readonly #clock: () => number;
  #renewedAtMs: number;
  #hasEnded = false;

  constructor(timeoutMinutes: number, startedAtMs: number, marginMs: number, clock: () => number) {
    this.#timeoutMs = timeoutMinutes * 60_000;
    // The margin is at most a quarter, so that a short session can be used at all.
    this.#marginMs = Math.min(marginMs, this.#timeoutMs / 4);
    this.#renewedAtMs = startedAtMs;
    this.#clock = clock;
  }

  get saved(): SavedLifetime {
    return { timeoutMinutes: this.#timeoutMs / 60_000, renewedAtMs: this.#renewedAtMs };
  }

  now(): number {
    return this.#clock();
  }

  /** Counts from when a call was sent: the upstream, which received it later, counts from a later moment. */
  renew(sentAtMs: number): void {
    this.#renewedAtMs = Math.max(this.#renewedAtMs, sentAtMs);
  }

  /** True when the upstream has said that the session is invalid. */
  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  end(): void {
    this.#hasEnded = true;
  }

  /** @returns true when a call that is sent now reaches the upstream before the session ends. */
  isAlive(): boolean {
    return this.remainingMs() > 0;
  }

  /** @returns the time for which the session can still be used, 0 when it has ended */
  remainingMs(): number {
    if (this.#hasEnded) return 0;
    const nowMs = this.#clock();
    const endMs = this.#renewedAtMs + this.#timeoutMs - this.#marginMs;
    // The clock of the process that renewed the session may be ahead by the margin.
    return hasTimeLeft(endMs, nowMs, this.#timeoutMs) ? endMs - nowMs : 0;
  }
}

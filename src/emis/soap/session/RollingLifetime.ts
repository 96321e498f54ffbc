/** How long a session lives that each accepted call renews. Times are milliseconds of the given clock. */
export class RollingLifetime {
  readonly #timeoutMs: number;
  readonly #marginMs: number;
  readonly #clock: () => number;
  #renewedAt: number;
  #isEnded = false;

  constructor(timeoutMinutes: number, startedAt: number, marginMs: number, clock: () => number) {
    this.#timeoutMs = timeoutMinutes * 60_000;
    // A margin must not eat up a short session.
    this.#marginMs = Math.min(marginMs, this.#timeoutMs / 4);
    this.#renewedAt = startedAt;
    this.#clock = clock;
  }

  now(): number {
    return this.#clock();
  }

  /** Counts from the moment a call was sent, since it arrived later than that. */
  renew(sentAt: number): void {
    this.#renewedAt = Math.max(this.#renewedAt, sentAt);
  }

  end(): void {
    this.#isEnded = true;
  }

  /** Whether a call that is sent now arrives in time. */
  isAlive(): boolean {
    return !this.#isEnded && this.#clock() < this.#renewedAt + this.#timeoutMs - this.#marginMs;
  }
}

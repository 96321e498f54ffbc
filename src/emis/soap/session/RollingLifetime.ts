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

  now(): number {
    return this.#clock();
  }

  /** Counts from when a call was sent: the upstream, which received it later, counts from a later moment. */
  renew(sentAtMs: number): void {
    this.#renewedAtMs = Math.max(this.#renewedAtMs, sentAtMs);
  }

  end(): void {
    this.#hasEnded = true;
  }

  /** @returns true when a call that is sent now reaches the upstream before the session ends. */
  isAlive(): boolean {
    return !this.#hasEnded && this.#clock() < this.#renewedAtMs + this.#timeoutMs - this.#marginMs;
  }
}

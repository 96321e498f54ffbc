/** The weight of the newest duration in the mean. */
const weight = 0.2;

/** The mean duration of recent calls. */
export class DurationEstimate {
  readonly #general: DurationEstimate | undefined;
  #meanMs: number | undefined;

  /** @param general is used while nothing is known here */
  constructor(general?: DurationEstimate) {
    this.#general = general;
  }

  /** In milliseconds. Zero while nothing is known. */
  get meanMs(): number {
    return this.#meanMs ?? this.#general?.meanMs ?? 0;
  }

  add(durationMs: number): void {
    this.#meanMs = this.#meanMs === undefined ? durationMs : this.#meanMs + weight * (durationMs - this.#meanMs);
  }

  /** @returns how long a call waits behind `ahead` others when `places` calls run at once and all places are taken */
  waitMs(ahead: number, places: number): number {
    return ((ahead + 1) * this.meanMs) / places;
  }
}

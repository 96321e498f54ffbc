/** Fewer durations say too little. */
const minDurations = 3;

/** The mean of the latest durations, without the longest one: a single slow call says little about the next. */
export class DurationEstimate {
  readonly #window: number;
  readonly #general: DurationEstimate | undefined;
  readonly #durationsMs: number[] = [];
  #meanMs: number | undefined;

  /**
   * @param window the number of durations that count
   * @param general is used while too little is known here
   */
  constructor(window: number, general?: DurationEstimate) {
    this.#window = window;
    this.#general = general;
  }

  /** In milliseconds. Zero while too little is known. */
  get meanMs(): number {
    return this.#meanMs ?? this.#general?.meanMs ?? 0;
  }

  add(durationMs: number): void {
    this.#durationsMs.push(durationMs);
    if (this.#durationsMs.length > this.#window) this.#durationsMs.shift();
    if (this.#durationsMs.length < minDurations) return;
    const sum = this.#durationsMs.reduce((total, one) => total + one, 0) - Math.max(...this.#durationsMs);
    this.#meanMs = sum / (this.#durationsMs.length - 1);
  }

  /** @returns how long a call waits behind `ahead` others when `places` calls run at once and all places are taken */
  waitMs(ahead: number, places: number): number {
    return ((ahead + 1) * this.meanMs) / places;
  }
}

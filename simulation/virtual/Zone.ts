/** A simulated process. What it has scheduled happens only while it is running. */
export class Zone {
  readonly name: string;
  #state: 'running' | 'paused' | 'dead' = 'running';
  #held: (() => void)[] = [];

  constructor(name: string) {
    this.name = name;
  }

  get isDead(): boolean {
    return this.#state === 'dead';
  }

  get isPaused(): boolean {
    return this.#state === 'paused';
  }

  /** Runs something now, later when the process is paused, or never when it is dead. */
  perform(run: () => void): void {
    if (this.#state === 'running') run();
    else if (this.#state === 'paused') this.#held.push(run);
  }

  /** Stops the process at once and for ever. Nothing that it has scheduled happens. */
  kill(): void {
    this.#state = 'dead';
    this.#held = [];
  }

  pause(): void {
    if (this.#state === 'running') this.#state = 'paused';
  }

  /** @returns what had to wait while the process was paused, in order */
  resume(): readonly (() => void)[] {
    if (this.#state !== 'paused') return [];
    this.#state = 'running';
    const held = this.#held;
    this.#held = [];
    return held;
  }
}

/**
 * An operation that takes less does not count: looking repeatedly for a free lease is no wait for the store. Each operation
 * has this time even when no other is left, since the store may have recovered.
 */
const quickMs = 20;

/** The time that one request may wait for stores, all its fields together. Operations at the same time count once. */
export class WaitBudget {
  readonly #maxMs: number;
  readonly #begun = new Set<{ readonly atMs: number }>();
  #waitedMs = 0;
  /** Everything before this moment has been counted. */
  #countedToMs = 0;
  #isOver = false;

  constructor(maxMs = 700) {
    this.#maxMs = maxMs;
  }

  /** The time that is left for an operation that begins now. Undefined when nobody waits any more. */
  get leftMs(): number | undefined {
    if (this.#isOver) return undefined;
    const earliestMs = Math.min(...[...this.#begun].map(({ atMs }) => atMs), performance.now());
    return Math.max(quickMs, this.#maxMs - this.#waitedMs - this.#uncountedSince(earliestMs));
  }

  /** Counts an operation from now on. @returns a function that notes its end */
  begin(): () => void {
    const operation = { atMs: performance.now() };
    this.#begun.add(operation);
    return () => {
      if (!this.#begun.delete(operation) || performance.now() - operation.atMs < quickMs) return;
      this.#waitedMs += this.#uncountedSince(operation.atMs);
      this.#countedToMs = performance.now();
    };
  }

  /** Ends the limit: the response has been sent, and what still runs delays nobody. */
  end(): void {
    this.#isOver = true;
  }

  #uncountedSince(atMs: number): number {
    return performance.now() - Math.max(atMs, this.#countedToMs);
  }
}

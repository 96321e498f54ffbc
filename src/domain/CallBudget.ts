/** The calls that one request may still send upstream, shared by all its fields. */
export class CallBudget {
  #left: number;
  readonly #extraPerWrite: number;
  #sent = 0;
  #pending = 0;
  /** The static cost of the operation, when it is known. */
  operationCost: number | undefined;

  /**
   * @param max the number of calls. Default: no limit
   * @param extraPerWrite the number that each write adds, so that its outcome can be looked up
   */
  constructor(max = Infinity, extraPerWrite = 10) {
    this.#left = max;
    this.#extraPerWrite = extraPerWrite;
  }

  /** The number of calls that were counted. */
  get sent(): number {
    return this.#sent;
  }

  /** The number of calls that were counted and have not ended. */
  get pending(): number {
    return this.#pending;
  }

  /** Counts a call that is about to be sent. @returns false when none is left. Such a call must not be sent. */
  take(): boolean {
    if (this.#left <= 0) return false;
    this.#left -= 1;
    this.#sent += 1;
    this.#pending += 1;
    return true;
  }

  /** Ends a call that was counted. */
  end(): void {
    this.#pending -= 1;
  }

  /** Makes room for a write: for its session, for itself, and for the reads that find out its outcome. */
  beginWrite(): void {
    this.#left = Math.max(this.#left, 0) + this.#extraPerWrite;
  }
}

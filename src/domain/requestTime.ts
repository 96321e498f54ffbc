/** The time that one request has. What runs for no request in particular has none, and takes as long as it takes. */
export class RequestTime {
  /** Settles when nothing more is to be sent for the request: its time is up, or nobody waits for it any more. */
  readonly over: Promise<void>;
  /** Settles when even a change that was sent is not waited for any longer. */
  readonly overForChanges: Promise<void>;
  readonly #end = Promise.withResolvers<void>();
  readonly #endForChanges = Promise.withResolvers<void>();
  #isOver = false;

  constructor() {
    this.over = this.#end.promise;
    this.overForChanges = this.#endForChanges.promise;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  end(): void {
    this.#isOver = true;
    this.#end.resolve();
  }

  endForChanges(): void {
    this.end();
    this.#endForChanges.resolve();
  }
}

import type { RequestDeadline } from '../../domain/RequestDeadline.ts';

/** The weight of the newest request in the mean. */
const weight = 0.05;

/** The requests in progress that have begun to call one practice, and how many calls they are expected to make there. */
export class RequestDemand {
  readonly #general: RequestDemand | undefined;
  readonly #calls = new Map<RequestDeadline, number>();
  #callsOfRequest: number | undefined;

  /** @param general is used while nothing is known here, and learns what is learnt here */
  constructor(general?: RequestDemand) {
    this.#general = general;
  }

  get isIdle(): boolean {
    return this.#calls.size === 0;
  }

  /** The expected number of calls of all requests in progress, which includes those that they have made already. */
  get expectedCalls(): number {
    return this.#calls.size * this.#mean;
  }

  /** @returns true when the request has made a call and is in progress */
  includes(deadline: RequestDeadline): boolean {
    return this.#calls.has(deadline);
  }

  /** Counts a call. @param onEnd is called once for each request, when it has ended */
  add(deadline: RequestDeadline, onEnd: () => void): void {
    const calls = this.#calls.get(deadline);
    this.#calls.set(deadline, (calls ?? 0) + 1);
    if (calls !== undefined) return;
    void deadline.expired.then(() => {
      this.#learn(this.#calls.get(deadline) ?? 0);
      this.#calls.delete(deadline);
      onEnd();
    });
  }

  get #mean(): number {
    return this.#callsOfRequest ?? (this.#general === undefined ? 1 : this.#general.#mean);
  }

  #learn(calls: number): void {
    this.#callsOfRequest = this.#mean + weight * (calls - this.#mean);
    if (this.#general !== undefined) this.#general.#learn(calls);
  }
}

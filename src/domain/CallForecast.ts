/** The number of ended requests of one class that count. */
const maxRequests = 32;
/** Fewer requests say too little. */
const minRequests = 3;

/** The requests of one class. */
interface Ended {
  /** The calls of each, the oldest first. */
  readonly calls: number[];
  /** What is expected of a request, by the calls that it has begun. */
  readonly further: Map<number, number>;
}

/**
 * How many more upstream calls a request makes, by the numbers of calls of the requests that ended last and have a similar
 * static cost. Large requests say nothing about small ones, and are forgotten when as many others have followed.
 */
export class CallForecast {
  readonly #general: CallForecast | undefined;
  readonly #classes = new Map<number, Ended>();

  /** @param general is used while too little is known here, and learns what is learnt here */
  constructor(general?: CallForecast) {
    this.#general = general;
  }

  /** Learns from a request that has ended. @param cost the static cost of its operation, if that is known */
  add(calls: number, cost: number | undefined): void {
    const key = classOf(cost);
    const ended = this.#classes.get(key) ?? { calls: [], further: new Map<number, number>() };
    this.#classes.set(key, ended);
    ended.calls.push(calls);
    if (ended.calls.length > maxRequests) ended.calls.shift();
    ended.further.clear();
    this.#general?.add(calls, cost);
  }

  /**
   * @returns the expected number of further calls of a request that has begun some already: the mean of what requests made
   * that made at least as many. Zero when none did.
   */
  callsAfter(begun: number, cost: number | undefined): number {
    const ended = this.#classes.get(classOf(cost));
    if (ended === undefined || ended.calls.length < minRequests)
      return this.#general?.callsAfter(begun, cost) ?? (begun === 0 ? 1 : 0);
    const known = ended.further.get(begun);
    if (known !== undefined) return known;
    const larger = ended.calls.filter((calls) => calls >= begun);
    const sum = larger.reduce((total, calls) => total + calls - begun, 0);
    const further = larger.length === 0 ? 0 : sum / larger.length;
    ended.further.set(begun, further);
    return further;
  }
}

/** Costs of one class differ by a factor of four at most. */
function classOf(cost = 0): number {
  return Math.floor(Math.log2(cost + 1) / 2);
}

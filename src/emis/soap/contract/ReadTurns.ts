import { setImmediate as nextTurn } from 'node:timers/promises';

/** The time for which one response blocks the event loop. */
const maxStepMs = 0.5;

/** The reading of one response. */
export interface ReadTurn {
  /** Waits for the next step when this one has lasted for long enough. */
  mayEnd(): Promise<void>;
  /** Lets the next response be read. Called once, when this one has been read or has failed. */
  end(): void;
}

/**
 * Shares the event loop among responses that take longer than one step to read. One of them is read at a time, a step in
 * each turn of the event loop, however many have arrived. Owners take turns: one with many responses does not hold up the
 * others for longer than one of its own takes. A response must have arrived as a whole before it is read.
 */
export class ReadTurns {
  /** The responses that wait, by owner. The owner that was served last is at the end. */
  readonly #waiting = new Map<unknown, (() => void)[]>();
  #isHeld = false;

  /** @param owner the person and practice of the response */
  begin(owner: unknown): ReadTurn {
    let startedMs = performance.now();
    let holdsTurn = false;
    return {
      mayEnd: async () => {
        if (performance.now() - startedMs < maxStepMs) return;
        if (holdsTurn) await nextTurn();
        else await this.#acquire(owner);
        holdsTurn = true;
        startedMs = performance.now();
      },
      end: () => {
        if (holdsTurn) this.#release();
        holdsTurn = false;
      },
    };
  }

  #acquire(owner: unknown): Promise<void> {
    if (!this.#isHeld) {
      this.#isHeld = true;
      return nextTurn();
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    const queue = this.#waiting.get(owner);
    if (queue) queue.push(resolve);
    else this.#waiting.set(owner, [resolve]);
    return promise;
  }

  #release(): void {
    const [next] = this.#waiting;
    if (!next) {
      this.#isHeld = false;
      return;
    }
    const [owner, queue] = next;
    const resolve = queue.shift();
    this.#waiting.delete(owner);
    if (queue.length > 0) this.#waiting.set(owner, queue);
    setImmediate(() => resolve?.());
  }
}

import type { RequestDeadline } from '../domain/RequestDeadline.ts';

interface FairSlotsOptions {
  readonly slots: number;
  /** The number that may wait, in all and of one owner. */
  readonly maxWaiting: number;
  readonly maxWaitingPerOwner: number;
}

interface Owner {
  running: number;
  /** The turn in which a slot was last given to the owner. */
  lastTurn: number;
  readonly waiting: ((outcome: SlotOutcome) => void)[];
}

type SlotOutcome = 'acquired' | 'full' | 'expired';

/** Slots that owners share: a free one goes to the owner who has the fewest, and has waited longest for another one. */
export class FairSlots {
  readonly #options: FairSlotsOptions;
  /** Those who have a slot or wait for one. */
  readonly #owners = new Map<string, Owner>();
  #running = 0;
  #waiting = 0;
  #turn = 0;

  constructor(options: FairSlotsOptions) {
    this.#options = options;
  }

  /** The number that wait for a slot. */
  get waiting(): number {
    return this.#waiting;
  }

  /**
   * Takes a slot, or waits for one.
   * @returns `acquired`, after which `release` must be called; `full` when too many are waiting; `expired` when the
   * deadline expired first
   */
  acquire(name: string, deadline: RequestDeadline | undefined): SlotOutcome | Promise<SlotOutcome> {
    const { slots, maxWaiting, maxWaitingPerOwner } = this.#options;
    const owner = this.#owners.get(name) ?? { running: 0, lastTurn: 0, waiting: [] };
    if (this.#running < slots) {
      this.#owners.set(name, owner);
      this.#give(owner);
      return 'acquired';
    }
    if (this.#waiting >= maxWaiting || owner.waiting.length >= maxWaitingPerOwner) return 'full';
    this.#owners.set(name, owner);
    const { promise, resolve } = Promise.withResolvers<SlotOutcome>();
    owner.waiting.push(resolve);
    this.#waiting += 1;
    void deadline?.expired.then(() => {
      const index = owner.waiting.indexOf(resolve);
      if (index < 0) return;
      owner.waiting.splice(index, 1);
      this.#waiting -= 1;
      this.#forgetIdle(name, owner);
      resolve('expired');
    });
    return promise;
  }

  release(name: string): void {
    const owner = this.#owners.get(name);
    if (owner === undefined) return;
    owner.running -= 1;
    this.#running -= 1;
    this.#forgetIdle(name, owner);
    const next = this.#nextOwner();
    const start = next?.waiting.shift();
    if (next === undefined || start === undefined) return;
    this.#waiting -= 1;
    this.#give(next);
    start('acquired');
  }

  #give(owner: Owner): void {
    this.#turn += 1;
    this.#running += 1;
    owner.running += 1;
    owner.lastTurn = this.#turn;
  }

  #nextOwner(): Owner | undefined {
    return [...this.#owners.values()]
      .filter(({ waiting }) => waiting.length > 0)
      .toSorted((a, b) => a.running - b.running || a.lastTurn - b.lastTurn)[0];
  }

  #forgetIdle(name: string, owner: Owner): void {
    if (owner.running === 0 && owner.waiting.length === 0) this.#owners.delete(name);
  }
}

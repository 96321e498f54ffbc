import type { WorkQueue } from '../domain/WorkQueue.ts';

interface Waiting {
  readonly units: number;
  readonly resolve: () => void;
}

/** Work that waits, by owner, in the order of arrival. */
type Owners = Map<object, Waiting[]>;

/** An owner is long when it has had the work of so many turns. */
const turnsOfShortOwner = 4;
/** Work of so small a part of a turn does not wait, or the lists within long lists would all wait again. */
const smallPart = 0.05;
/** The small work that a full turn still has, as a part of a turn. */
const partForSmall = 0.5;

/**
 * Owners with little work take turns. One long owner is served at a time, because those that are built side by side are all
 * complete late, and all need their memory until then. It has the first piece of work in each turn, so that short owners
 * cannot hold it up.
 * @param unitsPerTurn the work in one turn of the event loop, and half as much again of small work. One piece of work that is
 * larger has a turn of its own.
 */
export function createWorkQueue(unitsPerTurn = 1_000): WorkQueue {
  const short: Owners = new Map();
  const long: Owners = new Map();
  const served = new WeakMap<object, number>();
  let left = unitsPerTurn;
  let isTurnPlanned = false;
  /** True when the work of a short owner did not fit into the turn before. */
  let isShortNext = false;

  const isWaiting = (): boolean => short.size + long.size > 0;
  const ownersLike = (owner: object): Owners =>
    (served.get(owner) ?? 0) < turnsOfShortOwner * unitsPerTurn ? short : long;

  function planTurn(): void {
    if (isTurnPlanned) return;
    isTurnPlanned = true;
    setImmediate(() => {
      isTurnPlanned = false;
      left = unitsPerTurn;
      serveFirst(isShortNext ? short : long);
      isShortNext = false;
      while (left > 0 && (serveShort() || serveFirst(long)));
      if (isWaiting()) planTurn();
    });
  }

  function serveShort(): boolean {
    const isServed = serveFirst(short);
    isShortNext ||= !isServed && short.size > 0;
    return isServed;
  }

  /** @returns false when there is no work, or none that fits into this turn. */
  function serveFirst(owners: Owners): boolean {
    const [first] = owners;
    if (!first) return false;
    const [owner, queue] = first;
    const [next] = queue;
    if (!next || (next.units > left && left < unitsPerTurn)) return false;
    queue.shift();
    served.set(owner, (served.get(owner) ?? 0) + next.units);
    // A short owner moves to the end. A long one keeps its place.
    if (queue.length === 0 || owners === short) owners.delete(owner);
    if (queue.length > 0) ownersLike(owner).set(owner, queue);
    left -= next.units;
    next.resolve();
    return true;
  }

  return {
    tryTake(units) {
      const isSmall = units <= unitsPerTurn * smallPart && left - units >= -unitsPerTurn * partForSmall;
      if (!isSmall && (units > left || isWaiting())) return false;
      left -= units;
      planTurn();
      return true;
    },
    take(owner, units) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const owners = short.has(owner) ? short : ownersLike(owner);
      const queue = owners.get(owner) ?? [];
      queue.push({ units, resolve });
      owners.set(owner, queue);
      planTurn();
      return promise;
    },
  };
}

import type { WorkQueue } from '../domain/WorkQueue.ts';

interface Waiting {
  readonly units: number;
  readonly resolve: () => void;
}

/** @param unitsPerTurn the work in one turn of the event loop. One piece of work that is larger has a turn of its own. */
export function createWorkQueue(unitsPerTurn = 1_000): WorkQueue {
  // A map keeps the order of insertion: the first owner is served and, if more of its work waits, moves to the end.
  const owners = new Map<object, Waiting[]>();
  let left = unitsPerTurn;
  let isTurnPlanned = false;

  function planTurn(): void {
    if (isTurnPlanned) return;
    isTurnPlanned = true;
    setImmediate(() => {
      isTurnPlanned = false;
      left = unitsPerTurn;
      serve();
      if (owners.size > 0) planTurn();
    });
  }

  function serve(): void {
    for (const [owner, queue] of owners) {
      const next = queue[0];
      if (!next || (next.units > left && left < unitsPerTurn)) return;
      queue.shift();
      owners.delete(owner);
      if (queue.length > 0) owners.set(owner, queue);
      left -= next.units;
      next.resolve();
      if (left <= 0) return;
    }
  }

  return {
    tryTake(units) {
      if (units > left || owners.size > 0) return false;
      left -= units;
      planTurn();
      return true;
    },
    take(owner, units) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const queue = owners.get(owner) ?? [];
      queue.push({ units, resolve });
      owners.set(owner, queue);
      planTurn();
      return promise;
    },
  };
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import { isLeafType, type GraphQLSchema } from 'graphql';

export interface Completions {
  /** The leaves that were completed since the last reset. */
  readonly total: number;
  /** The greatest number between two turns of the event loop since then. */
  readonly maxPerTurn: number;
  reset(): void;
  /** Called after each leaf. */
  onLeaf: (total: number) => void;
  /** Stops watching the event loop. */
  stop(): Promise<void>;
}

/** Counts the leaves that a schema completes, in all and between two turns of the event loop. */
export function countCompletions(schema: GraphQLSchema): Completions {
  let [total, beforeTurn, maxPerTurn] = [0, 0, 0];
  const state = { isWatching: true };
  const noteTurn = () => {
    maxPerTurn = Math.max(maxPerTurn, total - beforeTurn);
    beforeTurn = total;
  };
  const watching = (async () => {
    for (; state.isWatching; noteTurn()) await nextTurn();
  })();
  const completions: Completions = {
    get total() {
      return total;
    },
    get maxPerTurn() {
      return maxPerTurn;
    },
    reset() {
      [total, beforeTurn, maxPerTurn] = [0, 0, 0];
    },
    onLeaf: () => undefined,
    stop() {
      state.isWatching = false;
      return watching;
    },
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isLeafType(type)) continue;
    const serialize = type.serialize.bind(type);
    type.serialize = (value: unknown) => {
      total += 1;
      completions.onLeaf(total);
      return serialize(value);
    };
  }
  return completions;
}

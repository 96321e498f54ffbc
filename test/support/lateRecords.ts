import { setImmediate as turn } from 'node:timers/promises';
import type { Records } from '../../src/stores/createRecords.ts';

interface LateRecords<Value> {
  readonly records: Records<Value>;
  /** Undoes the latest change that can be undone, as if its request had stopped waiting for it. */
  undoLatest(): Promise<void>;
}

/** Creates records whose changes can be undone afterwards. */
export function createLateRecords<Value>(inner: Records<Value>): LateRecords<Value> {
  let undoLatest = () => undefined as void;
  return {
    records: {
      ...inner,
      async update(key, change, options) {
        const result = await inner.update(key, change);
        if (options?.undo) undoLatest = () => options.undo?.(result);
        return result;
      },
    },
    async undoLatest() {
      undoLatest();
      for (let turns = 0; turns < 10; turns += 1) await turn();
    },
  };
}

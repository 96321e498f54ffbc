import { createBoundedRecordStore } from '../../src/stores/createBoundedRecordStore.ts';
import { createMemoryRecordStore } from '../../src/stores/createMemoryRecordStore.ts';
import type { RecordStore } from '../../src/stores/RecordStore.ts';

interface SlowStore {
  readonly store: RecordStore;
  /** The part of its limit that each step takes. */
  part: number;
  /** The number of steps that have ended. */
  steps: number;
}

/** Creates a store in memory whose steps can take a part of the limit that each step has. */
export function createSlowStore(timeoutMs: number, clock: () => number = () => 0): SlowStore {
  const memory = createMemoryRecordStore({ clock });
  const slowly = async <T>(run: () => Promise<T>): Promise<T> => {
    await new Promise((resolve) => setTimeout(resolve, slow.part * timeoutMs));
    slow.steps += 1;
    return run();
  };
  const store = createBoundedRecordStore(
    {
      ...memory,
      get: (name) => slowly(() => memory.get(name)),
      compareAndSet: (name, change) => slowly(() => memory.compareAndSet(name, change)),
    },
    { label: 'A slow store', timeoutMs },
  );
  const slow: SlowStore = { store, part: 0, steps: 0 };
  return slow;
}

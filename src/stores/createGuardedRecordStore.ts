import { randomUUID } from 'node:crypto';
import { StoreUnavailableError } from '../domain/StoreUnavailableError.ts';
import type { RecordName, RecordStore } from './RecordStore.ts';

/** A durable store that knows whether it still is the one that was initialised. */
export interface GuardedRecordStore extends RecordStore {
  /** Marks an empty store as initialised. @returns false when it is marked already */
  initialise(): Promise<boolean>;
  /** Throws `StoreUnavailableError` when the store does not respond, has lost its marker, or was written with other keys. */
  check(): Promise<void>;
}

const marker = { kind: 'store', id: 'generation' } as const satisfies RecordName;

/** The store responds, but was never initialised, has lost what it held, or is another one. */
export class StoreLostError extends StoreUnavailableError {}

/**
 * Guards a durable store against the loss of everything in it. An initialised store has a marker. Before the guard reports
 * that a record does not exist, it checks that the marker does. A store without its marker is unavailable, never empty.
 * @param verifyKeys throws when the store was written with other keys, with which no record would be found
 */
export function createGuardedRecordStore(
  store: RecordStore,
  label: string,
  verifyKeys: () => Promise<void> = () => Promise.resolve(),
): GuardedRecordStore {
  let generation: string | undefined;

  async function check(): Promise<void> {
    const found = (await store.get(marker))?.value;
    if (found === undefined)
      throw new StoreLostError(`${label} has no marker: it is not initialised, or it lost its records`);
    generation ??= found;
    if (found !== generation) throw new StoreLostError(`${label} has another marker than before`);
    await verifyKeys();
  }

  return {
    check,
    initialise: () => store.compareAndSet(marker, { expected: undefined, value: randomUUID() }),
    async get(name) {
      const record = await store.get(name);
      if (!record) await check();
      return record;
    },
    async compareAndSet(name, change) {
      if (change.expected === undefined) await check();
      return store.compareAndSet(name, change);
    },
    async *list(kind) {
      await check();
      yield* store.list(kind);
    },
    close: () => store.close(),
  };
}

import type { KeyObject } from 'node:crypto';
import { createRecords, type Records } from './createRecords.ts';
import { createSealer, type SealingKey } from './createSealer.ts';
import type { RecordKind, RecordStore } from './RecordStore.ts';

/** The stores of one process, and the keys that encrypt what they hold. */
export interface Stores {
  /** Holds what must outlive every process: nothing in it may be lost. */
  readonly durable: RecordStore;
  /** Holds what processes share and may lose. */
  readonly shared: RecordStore;
  /** The first one encrypts; all of them decrypt. */
  readonly sealingKeys: readonly [SealingKey, ...SealingKey[]];
}

const storeOfKind = {
  attempts: 'durable',
  link: 'durable',
  store: 'durable',
  write: 'durable',
  bucket: 'shared',
  lease: 'shared',
  session: 'shared',
} as const satisfies Record<RecordKind, 'durable' | 'shared'>;

/**
 * @param nameKey derives the names of records. It must never change
 * @returns a function that creates the records of a kind, in the store that suits the kind
 */
export function createRecordsByKind(stores: Stores, nameKey: KeyObject): <Value>(kind: RecordKind) => Records<Value> {
  const sealer = createSealer(stores.sealingKeys);
  return (kind) => createRecords({ kind, store: stores[storeOfKind[kind]], sealer, nameKey });
}

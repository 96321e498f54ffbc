import type { KeyObject } from 'node:crypto';
import { createRecords, type Records } from './createRecords.ts';
import { createSealer, type SealingKey } from './createSealer.ts';
import type { RecordKind, RecordStore } from './RecordStore.ts';

/** The store of one process, and the keys that encrypt what it holds. */
export interface Stores {
  /** Holds what must outlive every process: nothing in it may be lost. */
  readonly durable: RecordStore;
  /** The first one encrypts; all of them decrypt. */
  readonly sealingKeys: readonly [SealingKey, ...SealingKey[]];
}

/**
 * @param nameKey derives the names of records. It must never change
 * @returns a function that creates the records of a kind
 */
export function createRecordsByKind(
  { durable, sealingKeys }: Stores,
  nameKey: KeyObject,
): <Value>(kind: RecordKind) => Records<Value> {
  const sealer = createSealer(sealingKeys);
  return (kind) => createRecords({ kind, store: durable, sealer, nameKey });
}

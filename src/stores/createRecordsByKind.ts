import type { KeyObject } from 'node:crypto';
import type { WaitBudget } from '../domain/WaitBudget.ts';
import { createRecords, type Records } from './createRecords.ts';
import { createSealer, type SealingKey } from './createSealer.ts';
import { createTracedRecordStore } from './createTracedRecordStore.ts';
import { limitWaits } from './limitWaits.ts';
import type { RecordKind, RecordStore, VolatileKind } from './RecordStore.ts';

type CurrentBudget = () => WaitBudget | undefined;

const unlimited: CurrentBudget = () => undefined;

/** The store of one process, and the keys that encrypt what it holds. */
export interface Stores {
  /** Holds what must outlive every process: nothing in it may be lost. */
  readonly durable: RecordStore;
  /** Shares what may be lost between processes. Without one, each process has its own. */
  readonly volatile?: RecordStore | undefined;
  /** The first one encrypts; all of them decrypt. */
  readonly sealingKeys: readonly [SealingKey, ...SealingKey[]];
}

/**
 * @param nameKey derives the names of records. It must never change
 * @param currentBudget limits how long the current request waits for records. Default: no limit
 * @returns a function that creates the records of a kind
 */
export function createRecordsByKind(
  { durable, sealingKeys }: Stores,
  nameKey: KeyObject,
  currentBudget: CurrentBudget = unlimited,
): <Value>(kind: RecordKind) => Records<Value> {
  const sealer = createSealer(sealingKeys);
  const store = createTracedRecordStore(durable, 'durable');
  return (kind) => limitWaits(createRecords({ kind, store, sealer, nameKey }), currentBudget);
}

/** Creates the records of a kind that may be lost. */
export type VolatileRecords = <Value>(kind: VolatileKind) => Records<Value>;

/** @returns a function like that of `createRecordsByKind`, or undefined when processes share no volatile store */
export function createVolatileRecords(
  { volatile, sealingKeys }: Stores,
  nameKey: KeyObject,
  currentBudget: CurrentBudget = unlimited,
): VolatileRecords | undefined {
  if (!volatile) return undefined;
  const sealer = createSealer(sealingKeys);
  const store = createTracedRecordStore(volatile, 'shared');
  return (kind) => limitWaits(createRecords({ kind, store, sealer, nameKey, dropsUnreadable: true }), currentBudget);
}

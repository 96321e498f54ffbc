import { createHmac, randomInt, type KeyObject } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { StoreUnavailableError } from '../domain/StoreUnavailableError.ts';
import { UnreadableRecordError, type Sealer } from './createSealer.ts';
import type { RecordKind, RecordName, RecordStore } from './RecordStore.ts';

/** The parts of a record's key, such as a subject and a patient's id. */
export type RecordKey = readonly string[];

/** A change of a record. */
export interface Change<Value, Result> {
  /** The new value. Undefined deletes the record; the current value, unchanged, writes nothing. */
  readonly next: Value | undefined;
  /** Milliseconds until the record is deleted. Absent: never. */
  readonly lifetimeMs?: number | undefined;
  /** True when the record keeps the lifetime that it has. */
  readonly keepsLifetime?: boolean;
  readonly result: Result;
}

export interface UpdateOptions<Result> {
  /**
   * For a change that must not stay without its request: it is not begun once its request does not await it any more, and
   * this undoes one that was being made. It must not throw.
   */
  readonly undo?: (result: Result) => void;
}

/** Encrypted records of one kind with values that JSON can hold. Every method may throw `StoreUnavailableError`. */
export interface Records<Value> {
  /** Throws `UnreadableRecordError` when the record cannot be decrypted. */
  get(key: RecordKey): Promise<Value | undefined>;
  /**
   * Changes a record atomically. `change` may run several times, when other writers change the record meanwhile, and must
   * have no effects. @returns the result of the change that was made
   * @param options for changes in the service of a request: see `limitWaits`
   */
  update<Result>(
    key: RecordKey,
    change: (current: Value | undefined) => Change<Value, Result>,
    options?: UpdateOptions<Result>,
  ): Promise<Result>;
  /** Lists all values of the kind, in no particular order. Unreadable ones throw. */
  list(): AsyncIterable<Value>;
}

interface RecordsOptions {
  readonly kind: RecordKind;
  readonly store: RecordStore;
  readonly sealer: Sealer;
  /** Derives the names of records from their keys. It must never change. */
  readonly nameKey: KeyObject;
  /** True when an unreadable record counts as none, and may be replaced. */
  readonly dropsUnreadable?: boolean;
}

const maxTries = 100;

/**
 * Creates the records of one kind. Their names in the store are keyed hashes, so that the store reveals neither who they
 * are about nor how they are related.
 */
export function createRecords<Value>(options: RecordsOptions): Records<Value> {
  const { kind, store, sealer, nameKey, dropsUnreadable = false } = options;
  const nameOf = (key: RecordKey): RecordName => ({
    kind,
    id: createHmac('sha256', nameKey)
      .update(JSON.stringify([kind, ...key]))
      .digest('base64url'),
  });
  const open = (name: RecordName, value: string) => JSON.parse(sealer.open(name, value)) as Value;
  const openIfReadable = (name: RecordName, value: string) => {
    try {
      return open(name, value);
    } catch (error) {
      if (dropsUnreadable && error instanceof UnreadableRecordError) return undefined;
      throw error;
    }
  };

  return {
    async get(key) {
      const name = nameOf(key);
      const record = await store.get(name);
      return record && openIfReadable(name, record.value);
    },
    async update(key, change) {
      const name = nameOf(key);
      for (let tries = 1; tries <= maxTries; tries += 1) {
        const record = await store.get(name);
        const current = record && openIfReadable(name, record.value);
        const { next, lifetimeMs, keepsLifetime = false, result } = change(current);
        if (next === current) return result;
        const value = next === undefined ? undefined : sealer.seal(name, JSON.stringify(next));
        if (await store.compareAndSet(name, { expected: record?.version, value, lifetimeMs, keepsLifetime }))
          return result;
        await wait(randomInt(1, 2 + Math.min(tries, 20)));
      }
      throw new StoreUnavailableError(`a ${kind} record has too many writers`, { retryAfterSeconds: 1 });
    },
    async *list() {
      for await (const { id, value } of store.list(kind)) yield open({ kind, id }, value);
    },
  };
}

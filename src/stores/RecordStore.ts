/**
 * The kinds of encrypted records: counters of wrong attempts, links of people to patients, token buckets, and writes with
 * their outcomes. All of them must outlive every process, except for token buckets, which may be lost.
 */
export const encryptedKinds = ['attempts', 'link', 'rate', 'write'] as const;

/** The kinds of encrypted records that may be lost at any time: facts about practices, and upstream sessions. */
export type VolatileKind = 'practice' | 'session';

/** `store` describes the store itself, in the clear. */
export type RecordKind = (typeof encryptedKinds)[number] | VolatileKind | 'store';

export interface RecordName {
  readonly kind: RecordKind;
  /** 1 to 64 characters of the base64url alphabet. It reveals nothing: see `createRecords`. */
  readonly id: string;
}

export interface StoredRecord {
  readonly value: string;
  /** Changes with each write of the record, and never has the same value twice. */
  readonly version: string;
}

interface RecordChange {
  /** The version that is replaced. Undefined when the record must not exist yet. */
  readonly expected: string | undefined;
  /** Undefined deletes the record. */
  readonly value: string | undefined;
  /** The record is deleted after this time, which starts again with each write. Absent: never. */
  readonly lifetimeMs?: number | undefined;
  /** True when the record keeps the lifetime that it has. */
  readonly keepsLifetime?: boolean;
}

/**
 * A store of small records with one atomic operation, from which leases, counters, token buckets and first-write-wins are
 * made. See docs/decisions/0021-stores.md. Every method throws `StoreUnavailableError` when the store does not answer
 * in time or cannot keep what it is given. A change may then have been made or not.
 */
export interface RecordStore {
  /** @returns the record, or undefined when there is none or it has expired */
  get(name: RecordName): Promise<StoredRecord | undefined>;
  /** Changes a record if it still has the expected version. @returns false when it has another one */
  compareAndSet(name: RecordName, change: RecordChange): Promise<boolean>;
  /** Lists the records of a kind, in no particular order. Records that change meanwhile may be missed or occur twice. */
  list(kind: RecordKind): AsyncIterable<StoredRecord & { readonly id: string }>;
  close(): Promise<void>;
}

import type { RecordName, RecordStore, StoredRecord } from './RecordStore.ts';

interface MemoryRecordStoreOptions {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

interface MemoryRecord extends StoredRecord {
  readonly name: RecordName;
  readonly expiresAtMs: number;
}

/** The number of changes after which expired records are removed. */
const changesPerSweep = 1_000;

/** Creates a store of records in memory, which ends with the process. */
export function createMemoryRecordStore({ clock }: MemoryRecordStoreOptions): RecordStore {
  const records = new Map<string, MemoryRecord>();
  let changes = 0;

  function find(name: RecordName): MemoryRecord | undefined {
    const record = records.get(keyOf(name));
    return record && clock() < record.expiresAtMs ? record : undefined;
  }

  function removeExpired(): void {
    const now = clock();
    for (const [key, { expiresAtMs }] of records) if (expiresAtMs <= now) records.delete(key);
  }

  /* oxlint-disable typescript/require-await -- the interface allows asynchronous stores */
  return {
    async get(name) {
      const record = find(name);
      return record && { value: record.value, version: record.version };
    },
    async compareAndSet(name, { expected, value, lifetimeMs, keepsLifetime }) {
      const existing = find(name);
      if (existing?.version !== expected) return false;
      changes += 1;
      if (changes % changesPerSweep === 0) removeExpired();
      const newExpiry = lifetimeMs === undefined ? Infinity : clock() + lifetimeMs;
      const expiresAtMs = keepsLifetime === true ? (existing?.expiresAtMs ?? newExpiry) : newExpiry;
      if (value === undefined) records.delete(keyOf(name));
      else records.set(keyOf(name), { name, value, version: String(changes), expiresAtMs });
      return true;
    },
    async *list(kind) {
      for (const { name } of records.values()) {
        const record = name.kind === kind ? find(name) : undefined;
        if (record) yield { id: name.id, value: record.value, version: record.version };
      }
    },
    async close() {
      records.clear();
    },
  };
  /* oxlint-enable typescript/require-await */
}

function keyOf({ kind, id }: RecordName): string {
  return `${kind}.${id}`;
}

import { createSecretKey, type KeyObject } from 'node:crypto';
import { createAttemptLimiter, type Attempts } from '../../src/stores/createAttemptLimiter.ts';
import type { AttemptLimiter } from '../../src/domain/AttemptLimiter.ts';
import type { KnownLink } from '../../src/identity/KnownLink.ts';
import { createPatientLinks } from '../../src/identity/createPatientLinks.ts';
import type { PatientLinks } from '../../src/identity/PatientLinks.ts';
import { createMemoryRecordStore } from '../../src/stores/createMemoryRecordStore.ts';
import type { Records } from '../../src/stores/createRecords.ts';
import { createWriteJournal, type JournalEntry } from '../../src/stores/createWriteJournal.ts';
import type { WriteJournal } from '../../src/domain/WriteJournal.ts';
import { createRecordsByKind, type Stores } from '../../src/stores/createRecordsByKind.ts';
import type { RecordKind } from '../../src/stores/RecordStore.ts';

/** Stores in memory, under a key of the tests. */
export function memoryStores(clock: () => number = Date.now): Stores {
  return {
    durable: createMemoryRecordStore({ clock }),
    sealingKeys: [{ id: 'test', secret: Buffer.alloc(32, 's') }],
  };
}

/** Records in memory, or in the given stores. */
export function memoryRecords<Value>(
  kind: RecordKind,
  stores: Stores = memoryStores(),
  nameKey: KeyObject = createSecretKey(Buffer.alloc(32, 'n')),
): Records<Value> {
  return createRecordsByKind(stores, nameKey)<Value>(kind);
}

/** The links of a file, in memory. */
export function memoryLinks(known: readonly KnownLink[] = [], idKey: Uint8Array = Buffer.alloc(32)): PatientLinks {
  return createPatientLinks({ records: memoryRecords('link'), idKey, known });
}

/** A journal of writes in memory. */
export function memoryWriteJournal(clock: () => number = Date.now): WriteJournal {
  const records = memoryRecords<JournalEntry>('write', memoryStores(clock));
  return createWriteJournal({
    records,
    clock,
    leaseMs: 60_000,
    fingerprintKey: createSecretKey(Buffer.alloc(32, 'f')),
  });
}

/** A limiter of attempts in memory. */
export function memoryAttemptLimiter(
  clock: () => number,
  limits: { readonly maxAttempts?: number; readonly windowMs?: number } = {},
): AttemptLimiter {
  return createAttemptLimiter({ records: memoryRecords<Attempts>('attempts', memoryStores(clock)), clock, ...limits });
}

import { UnreadableRecordError, type Sealer } from './createSealer.ts';
import { encryptedKinds, type RecordName, type RecordStore } from './RecordStore.ts';

interface RotationCounts {
  rotated: number;
  current: number;
  unreadable: number;
}

/**
 * Encrypts all records with the first key of the sealer. A record that changes meanwhile is written with that key by its
 * writer.
 */
export async function rotateRecords(store: RecordStore, sealer: Sealer): Promise<RotationCounts> {
  const counts: RotationCounts = { rotated: 0, current: 0, unreadable: 0 };
  for (const kind of encryptedKinds) {
    for await (const { id, value } of store.list(kind)) await rotate(store, { kind, id }, value, sealer, counts);
  }
  return counts;
}

async function rotate(store: RecordStore, name: RecordName, listed: string, sealer: Sealer, counts: RotationCounts) {
  if (sealer.isCurrent(listed)) {
    counts.current += 1;
    return;
  }
  try {
    for (;;) {
      const record = await store.get(name);
      if (!record || sealer.isCurrent(record.value)) break;
      const value = sealer.seal(name, sealer.open(name, record.value));
      if (await store.compareAndSet(name, { expected: record.version, value, keepsLifetime: true })) break;
    }
    counts.rotated += 1;
  } catch (error) {
    if (!(error instanceof UnreadableRecordError)) throw error;
    counts.unreadable += 1;
  }
}

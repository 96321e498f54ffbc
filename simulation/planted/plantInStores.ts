import type { RecordStore } from '../../src/stores/RecordStore.ts';
import type { StoreName } from '../plan/Plan.ts';
import { seams } from '../system/seams.ts';
import { loop } from '../virtual/VirtualLoop.ts';

/** Everybody has used the links of the settings by then, so that they are stored. */
const longestStartMs = 5_000;

/** Changes how the records of a store are read and written. */
export function changeStore(name: StoreName, change: (records: RecordStore) => Partial<RecordStore>): void {
  seams.openStore = (opened, records) => (opened === name ? { ...records, ...change(records) } : records);
}

/** Confirms the first link of a person that is made by a registration, and does not keep it. */
export function confirmNewLinks(records: RecordStore): RecordStore['compareAndSet'] {
  return (name, change) => {
    const isNew = name.kind === 'link' && change.expected === undefined && loop.elapsedMs > longestStartMs;
    return isNew ? Promise.resolve(true) : records.compareAndSet(name, change);
  };
}

/** Ignores the version of the records of sessions when it writes them, so that two replicas can hold one session. */
export function overwriteSessions(records: RecordStore): RecordStore['compareAndSet'] {
  return async (name, change) => {
    if (name.kind !== 'session') return records.compareAndSet(name, change);
    for (;;) {
      const current = await records.get(name);
      if (await records.compareAndSet(name, { ...change, expected: current?.version })) return true;
    }
  };
}

import type { RecordStore } from '../../src/stores/RecordStore.ts';
import type { StoreName } from '../plan/Plan.ts';

/** Where planted faults come in: see `planted/`. Without one, nothing is changed. */
export const seams: { openStore(name: StoreName, records: RecordStore): RecordStore } = {
  openStore: (_name, records) => records,
};

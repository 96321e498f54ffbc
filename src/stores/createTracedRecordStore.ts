import { inSpan } from '../telemetry/inSpan.ts';
import type { RecordStore } from './RecordStore.ts';

/** Adds a span for each access of a traced request. */
export function createTracedRecordStore(store: RecordStore, name: 'durable' | 'shared'): RecordStore {
  const traced = <T>(operation: string, work: () => Promise<T>): Promise<T> =>
    inSpan('store', { 'emis.store': name, 'emis.store.operation': operation }, work);
  return {
    get: (record) => traced('get', () => store.get(record)),
    compareAndSet: (record, change) => traced('compareAndSet', () => store.compareAndSet(record, change)),
    list: (kind) => store.list(kind),
    close: () => store.close(),
  };
}

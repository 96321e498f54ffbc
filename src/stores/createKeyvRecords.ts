import type { KeyvStoreAdapter, StoredData } from 'keyv';
import { StoreUnavailableError } from '../domain/StoreUnavailableError.ts';
import type { Records } from './createRecords.ts';

/** The value that keyv stores: a text that holds the value and its expiry. */
export type KeyvText = string;

/**
 * Creates a storage adapter for keyv over encrypted records. While the store is unavailable, nothing is found and nothing
 * is stored, which keyv itself would report as an event or as success.
 */
export function createKeyvRecords(records: Records<KeyvText>, scope: readonly string[]): KeyvStoreAdapter {
  const ifAvailable = async <T>(work: Promise<T>, otherwise: T) => {
    try {
      return await work;
    } catch (error) {
      if (error instanceof StoreUnavailableError) return otherwise;
      throw error;
    }
  };
  return {
    opts: {},
    get: <Value>(key: string) =>
      ifAvailable(records.get([...scope, key]), undefined) as Promise<StoredData<Value> | undefined>,
    set: (key: string, value: KeyvText, ttl?: number) => {
      const change = () => ({ next: value, lifetimeMs: ttl, result: true });
      const remove = (current?: KeyvText) => ({ next: current === value ? undefined : current, result: true });
      // Nobody would remove a value that is stored after its request has gone on, if it turns out to be wrong meanwhile.
      const undo = () => void ifAvailable(records.update([...scope, key], remove), false).catch(() => undefined);
      return ifAvailable(records.update([...scope, key], change, { undo }), false);
    },
    delete: (key) =>
      ifAvailable(
        records.update([...scope, key], () => ({ next: undefined, result: true })),
        false,
      ),
    // Records of other scopes are in the same store.
    clear: () => Promise.reject(new Error('The records of a scope cannot be cleared.')),
    on() {
      return this;
    },
  };
}

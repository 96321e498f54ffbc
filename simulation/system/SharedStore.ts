import { createMemoryRecordStore } from '../../src/stores/createMemoryRecordStore.ts';
import type { RecordStore, StoredRecord } from '../../src/stores/RecordStore.ts';
import type { StoreName } from '../plan/Plan.ts';
import { loop } from '../virtual/VirtualLoop.ts';
import { Zone } from '../virtual/Zone.ts';
import type { Conditions } from './Conditions.ts';
import { seams } from './seams.ts';

/** A server of records, in the memory of a process of its own, to which replicas connect. */
export class SharedStore {
  readonly #name: StoreName;
  readonly #conditions: Conditions;
  readonly #zone: Zone;
  #records: RecordStore;

  constructor(name: StoreName, conditions: Conditions) {
    this.#name = name;
    this.#conditions = conditions;
    this.#zone = new Zone(`${name} store`);
    this.#records = newRecords(name);
  }

  /** Starts the server again, empty. */
  wipe(): void {
    this.#records = newRecords(this.#name);
  }

  /** @returns the store as the current process sees it: each call takes time, and may fail before or after its effect */
  connect(): RecordStore {
    return {
      get: (name) => this.#call((records) => records.get(name)),
      compareAndSet: (name, change) => this.#call((records) => records.compareAndSet(name, change)),
      list: (kind) => this.#list(kind),
      close: () => Promise.resolve(),
    };
  }

  async *#list(kind: Parameters<RecordStore['list']>[0]): ReturnType<RecordStore['list']> {
    yield* await this.#call(async (records) => {
      const listed: (StoredRecord & { readonly id: string })[] = [];
      for await (const record of records.list(kind)) listed.push(record);
      return listed;
    });
  }

  #call<T>(carryOut: (records: RecordStore) => Promise<T>): Promise<T> {
    const caller = loop.zone;
    const { thereMs, backMs, outcome } = this.#conditions.storeFate(this.#name);
    return new Promise<T>((resolve, reject) => {
      if (outcome === 'hanging') return;
      if (outcome === 'failed') return void loop.after(thereMs, () => reject(new Error('The store failed')), caller);
      const answer = (settle: () => void): void => {
        if (outcome === 'answered') loop.after(backMs, settle, caller);
      };
      loop.after(
        thereMs,
        () =>
          void carryOut(this.#records).then(
            (value) => answer(() => resolve(value)),
            (error: Error) => answer(() => reject(error)),
          ),
        this.#zone,
      );
    });
  }
}

function newRecords(name: StoreName): RecordStore {
  return seams.openStore(name, createMemoryRecordStore({ clock: () => Date.now() }));
}

import { Keyv } from 'keyv';
import { BoundedMap } from './BoundedMap.ts';

interface SharedCacheOptions {
  readonly lifetimeMs: number;
  /** The least recently used value is evicted first. */
  readonly maxEntries: number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** True when a failed load would fail in the same way for every owner that waits for it. */
  readonly isSharedFailure: (error: unknown) => boolean;
}

interface Entry<Value> {
  readonly value: Value;
  readonly expiresAtMs: number;
}

interface Load<Value> {
  readonly key: string;
  readonly promise: Promise<Value>;
}

/**
 * An in-memory cache of values that are the same for all users: facts about practices, never about people. Concurrent
 * requests for a key share one load. When that load fails for a reason that concerns only its owner, each waiting owner
 * loads the value again. Failed loads are not cached.
 */
export class SharedCache<Value> {
  readonly #options: SharedCacheOptions;
  readonly #entries: Keyv<Entry<Value>>;
  readonly #loads = new Map<string, Load<Value>>();

  constructor(options: SharedCacheOptions) {
    this.#options = options;
    const store = new BoundedMap<string, unknown>(options.maxEntries);
    this.#entries = new Keyv<Entry<Value>>({ store, useKeyPrefix: false });
    // The values stay in memory: serialising them would cost more than everything else here.
    this.#entries.serialize = undefined;
    this.#entries.deserialize = undefined;
  }

  /** @returns the cached value of `key`, or a value loaded on behalf of `owner`. Throws what `load` throws. */
  async get(key: string, owner: string, load: () => Promise<Value>): Promise<Value> {
    const entry = await this.#entries.get(key);
    if (entry !== undefined && this.#options.clock() < entry.expiresAtMs) return entry.value;
    const pending = this.#loads.get(key);
    if (pending === undefined) return await this.#load(key, key, load);
    try {
      return await pending.promise;
    } catch (error) {
      if (this.#options.isSharedFailure(error)) throw error;
    }
    const ownLoad = JSON.stringify([key, owner]);
    return await (this.#loads.get(ownLoad)?.promise ?? this.#load(ownLoad, key, load));
  }

  /** Removes a value that is known to be wrong. The result of a load in progress is not cached either. */
  invalidate(key: string): void {
    for (const [id, load] of this.#loads) if (load.key === key) this.#loads.delete(id);
    void this.#entries.delete(key);
  }

  async #load(id: string, key: string, load: () => Promise<Value>): Promise<Value> {
    const pending = { key, promise: load() };
    this.#loads.set(id, pending);
    const isInvalidated = () => this.#loads.get(id) !== pending;
    try {
      const value = await pending.promise;
      if (isInvalidated()) return value;
      await this.#entries.set(key, { value, expiresAtMs: this.#options.clock() + this.#options.lifetimeMs });
      if (isInvalidated()) await this.#entries.delete(key);
      return value;
    } finally {
      if (!isInvalidated()) this.#loads.delete(id);
    }
  }
}

import { Keyv } from 'keyv';
import { BoundedMap } from './BoundedMap.ts';

export interface SharedCacheOptions {
  readonly lifetimeMs: number;
  /** How many values are kept; the one that was used longest ago goes first. */
  readonly limit: number;
  /** Milliseconds. */
  readonly clock: () => number;
  /** Whether a failed load would fail in the same way for everybody who waits for it. */
  readonly failsForAll: (error: unknown) => boolean;
}

interface Kept<Value> {
  readonly value: Value;
  readonly until: number;
}

interface Load<Value> {
  readonly key: string;
  readonly promise: Promise<Value>;
}

/**
 * Keeps values that are the same for everybody, in memory, for a while: facts about practices, never about people.
 * A value is loaded once, however many wait for it. Who waits for somebody else's load that fails for that
 * person's own reasons loads it again for themselves. A failed load is not kept.
 */
export class SharedCache<Value> {
  readonly #options: SharedCacheOptions;
  readonly #kept: Keyv<Kept<Value>>;
  readonly #loads = new Map<string, Load<Value>>();

  constructor(options: SharedCacheOptions) {
    this.#options = options;
    this.#kept = new Keyv<Kept<Value>>({ store: new BoundedMap<string, unknown>(options.limit), useKeyPrefix: false });
    // In memory the value itself is kept: turning it into text and back costs more than all else.
    this.#kept.serialize = undefined;
    this.#kept.deserialize = undefined;
  }

  /** The value under `key`: kept, or loaded on behalf of `owner`. Throws what the load throws. */
  async get(key: string, owner: string, load: () => Promise<Value>): Promise<Value> {
    const kept = await this.#kept.get(key);
    if (kept !== undefined && this.#options.clock() < kept.until) return kept.value;
    const underWay = this.#loads.get(key);
    if (underWay === undefined) return await this.#load(key, key, load);
    try {
      return await underWay.promise;
    } catch (error) {
      if (this.#options.failsForAll(error)) throw error;
    }
    const place = JSON.stringify([key, owner]);
    return await (this.#loads.get(place)?.promise ?? this.#load(place, key, load));
  }

  /** Drops a value, because it has been contradicted; what is being loaded is not kept either. */
  forget(key: string): void {
    for (const [place, load] of this.#loads) if (load.key === key) this.#loads.delete(place);
    void this.#kept.delete(key);
  }

  async #load(place: string, key: string, load: () => Promise<Value>): Promise<Value> {
    const entry = { key, promise: load() };
    this.#loads.set(place, entry);
    const isForgotten = () => this.#loads.get(place) !== entry;
    try {
      const value = await entry.promise;
      if (isForgotten()) return value;
      await this.#kept.set(key, { value, until: this.#options.clock() + this.#options.lifetimeMs });
      if (isForgotten()) await this.#kept.delete(key);
      return value;
    } finally {
      if (!isForgotten()) this.#loads.delete(place);
    }
  }
}

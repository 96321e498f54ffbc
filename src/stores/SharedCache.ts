import { Keyv } from 'keyv';
import { hasTimeLeft } from '../domain/hasTimeLeft.ts';
import { StoreUnavailableError } from '../domain/StoreUnavailableError.ts';
import { BoundedMap } from './BoundedMap.ts';
import { createKeyvRecords, type KeyvText } from './createKeyvRecords.ts';
import type { Records } from './createRecords.ts';

export interface SharedCacheOptions {
  /** A value is not used after this time. In the last tenth of it, it is still returned while it is loaded again. */
  readonly lifetimeMs: number;
  /** The least recently used value is evicted first. */
  readonly maxEntries: number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** True when a failed load would fail in the same way for every owner that waits for it. */
  readonly isSharedFailure: (error: unknown) => boolean;
  /** Shares the values, which JSON must be able to hold, with other processes. */
  readonly shared?: { readonly records: Records<KeyvText>; readonly name: string } | undefined;
}

interface Entry<Value> {
  readonly value: Value;
  readonly expiresAtMs: number;
}

interface Load<Value> {
  readonly key: string;
  readonly promise: Promise<Value>;
}

/** Loads a value. A refresh in the background belongs to no request and has no deadline. */
type LoadValue<Value> = (options: { readonly isBackground: boolean }) => Promise<Value>;

/** The part of a lifetime after which a value is refreshed. */
const refreshAfter = 0.9;
/** A process that was killed while it refreshed a value leaves it to the others after this time. */
const refreshClaimMs = 30_000;

/**
 * A cache of values that are the same for all users: facts about practices, never about people. Concurrent requests for a
 * key share one load. When that load fails for a reason that concerns only its owner, each waiting owner loads the value
 * again. Failed loads are not cached.
 */
export class SharedCache<Value> {
  readonly #options: SharedCacheOptions;
  readonly #entries: Keyv<Entry<Value>>;
  /** The values that all processes share. */
  readonly #shared: Keyv<Entry<Value>> | undefined;
  readonly #loads = new Map<string, Load<Value>>();
  readonly #refreshes = new Map<string, Promise<void>>();
  /** The keys whose shared value must not be used: it is being removed, or could not be removed. */
  readonly #outdated: BoundedMap<string, symbol>;
  #invalidations = 0;

  constructor(options: SharedCacheOptions) {
    this.#options = options;
    const store = new BoundedMap<string, unknown>(options.maxEntries);
    this.#entries = new Keyv<Entry<Value>>({ store, useKeyPrefix: false });
    // The values stay in memory: serialising them would cost more than everything else here.
    this.#entries.serialize = undefined;
    this.#entries.deserialize = undefined;
    this.#outdated = new BoundedMap(options.maxEntries);
    const { shared } = options;
    if (shared)
      this.#shared = new Keyv({ store: createKeyvRecords(shared.records, [shared.name]), useKeyPrefix: false });
  }

  /** @returns the cached value of `key`, or a value loaded on behalf of `owner`. Throws what `load` throws. */
  async get(key: string, owner: string, load: LoadValue<Value>): Promise<Value> {
    const entry = await this.#find(key);
    if (entry) {
      if (this.#isDue(entry)) this.#refresh(key, load);
      return entry.value;
    }
    const pending = this.#loads.get(key);
    if (pending === undefined) return await this.#load(key, key, () => load({ isBackground: false }));
    try {
      return await pending.promise;
    } catch (error) {
      if (this.#options.isSharedFailure(error)) throw error;
    }
    const ownLoad = JSON.stringify([key, owner]);
    const loadOwn = () => this.#load(ownLoad, key, () => load({ isBackground: false }));
    return await (this.#loads.get(ownLoad)?.promise ?? loadOwn());
  }

  /** Removes a value that is known to be wrong. The result of a load in progress is not cached either. */
  invalidate(key: string): void {
    for (const [id, load] of this.#loads) if (load.key === key) this.#loads.delete(id);
    this.#invalidations += 1;
    void this.#entries.delete(key);
    void this.#removeShared(key);
  }

  /** Removes a value that was loaded at least this long ago, because it may be out of date. */
  async invalidateOlder(key: string, ageMs: number): Promise<void> {
    const { clock, lifetimeMs } = this.#options;
    const entry = await this.#entries.get(key);
    // The age of a value that was loaded before the clock was set back is not known.
    if (!entry || hasTimeLeft(entry.expiresAtMs - lifetimeMs + ageMs, clock(), ageMs)) return;
    this.invalidate(key);
  }

  /** Removes the value that all processes share. Until that is done, it is not used here. */
  async #removeShared(key: string): Promise<void> {
    if (!this.#shared) return;
    const removal = Symbol(key);
    this.#outdated.set(key, removal);
    const isRemoved = await this.#shared.delete(key);
    if (isRemoved && this.#outdated.get(key) === removal) this.#outdated.delete(key);
  }

  #isAlive({ expiresAtMs }: Entry<Value>): boolean {
    const { clock, lifetimeMs } = this.#options;
    // The clock of another process may be ahead.
    return hasTimeLeft(expiresAtMs, clock(), 2 * lifetimeMs);
  }

  #isDue({ expiresAtMs }: Entry<Value>): boolean {
    const { clock, lifetimeMs } = this.#options;
    return clock() >= expiresAtMs - lifetimeMs * (1 - refreshAfter);
  }

  async #find(key: string): Promise<Entry<Value> | undefined> {
    const own = await this.#entries.get(key);
    return own && this.#isAlive(own) ? own : this.#adoptShared(key, () => true);
  }

  /** @returns the value of another process, which this process then holds too. Undefined when there is none that is wanted */
  async #adoptShared(key: string, isWanted: (entry: Entry<Value>) => boolean): Promise<Entry<Value> | undefined> {
    if (this.#outdated.has(key)) return undefined;
    const invalidations = this.#invalidations;
    const isInvalidated = () => invalidations !== this.#invalidations;
    const shared = await this.#shared?.get(key);
    if (!shared || !this.#isAlive(shared) || !isWanted(shared) || isInvalidated()) return undefined;
    await this.#entries.set(key, shared);
    if (!isInvalidated()) return shared;
    await this.#entries.delete(key);
    return undefined;
  }

  /** Loads a value again while the old one is in use. A refresh that fails is tried again by a later request. */
  #refresh(key: string, load: LoadValue<Value>): void {
    if (this.#refreshes.has(key)) return;
    const refresh = this.#refreshOnce(key, load)
      .catch(() => undefined)
      .finally(() => this.#refreshes.delete(key));
    this.#refreshes.set(key, refresh);
  }

  async #refreshOnce(key: string, load: LoadValue<Value>): Promise<void> {
    if (await this.#adoptShared(key, (entry) => !this.#isDue(entry))) return;
    if (!(await this.#claimRefresh(key))) return;
    await this.#load(JSON.stringify([key]), key, () => load({ isBackground: true }));
  }

  /** @returns false when another process refreshes the value */
  async #claimRefresh(key: string): Promise<boolean> {
    const { shared } = this.#options;
    if (!shared) return true;
    const claim = [shared.name, 'refresh', key];
    try {
      return await shared.records.update(claim, (current) =>
        current === undefined
          ? { next: 'refreshing', lifetimeMs: refreshClaimMs, result: true }
          : { next: current, result: false },
      );
    } catch (error) {
      if (error instanceof StoreUnavailableError) return true;
      throw error;
    }
  }

  async #load(id: string, key: string, load: () => Promise<Value>): Promise<Value> {
    const pending = { key, promise: load() };
    this.#loads.set(id, pending);
    const isInvalidated = () => this.#loads.get(id) !== pending;
    try {
      const value = await pending.promise;
      if (!isInvalidated()) await this.#store(key, value, isInvalidated);
      return value;
    } finally {
      if (!isInvalidated()) this.#loads.delete(id);
    }
  }

  /** @param isInvalidated true when the value must not be used, which may become so while it is being stored */
  async #store(key: string, value: Value, isInvalidated: () => boolean): Promise<void> {
    const { clock, lifetimeMs } = this.#options;
    const entry = { value, expiresAtMs: clock() + lifetimeMs };
    await this.#entries.set(key, entry);
    const isShared = (await this.#shared?.set(key, entry, lifetimeMs)) === true;
    if (isInvalidated()) await Promise.all([this.#entries.delete(key), this.#removeShared(key)]);
    else if (isShared) this.#outdated.delete(key);
  }
}

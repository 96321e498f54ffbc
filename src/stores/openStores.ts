import { randomUUID, type KeyObject } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasTimeLeft } from '../domain/hasTimeLeft.ts';
import { StoreUnavailableError } from '../domain/StoreUnavailableError.ts';
import type { Log } from '../telemetry/Log.ts';
import { logFailure } from '../telemetry/logFailure.ts';
import { createBoundedRecordStore } from './createBoundedRecordStore.ts';
import { createGuardedRecordStore, StoreLostError, type GuardedRecordStore } from './createGuardedRecordStore.ts';
import { createKeyCheck, WrongKeysError } from './createKeyCheck.ts';
import { createMemoryRecordStore } from './createMemoryRecordStore.ts';
import { createPostgresRecordStore } from './createPostgresRecordStore.ts';
import type { Stores } from './createRecordsByKind.ts';
import { createRedisRecordStore } from './createRedisRecordStore.ts';
import { createSqliteRecordStore } from './createSqliteRecordStore.ts';
import type { SealingKey } from './createSealer.ts';
import type { RecordStore } from './RecordStore.ts';

/** Where records are stored, and the keys that encrypt them. */
export interface StoreConfig {
  /** Holds links, counters and writes. */
  readonly durable:
    | { readonly kind: 'memory' }
    | { readonly kind: 'sqlite'; readonly directory: string }
    | { readonly kind: 'postgres' | 'redis'; readonly url: string };
  /** Shares between processes what may be lost. */
  readonly volatile?: { readonly url: string } | undefined;
  readonly sealingKeys: readonly [SealingKey, ...SealingKey[]];
}

/** `degraded`: requests that need the durable store fail or replicas share nothing; others are served. `lost` and `wrongKeys`: no request must be sent here. */
export type StoreState = 'ready' | 'degraded' | 'lost' | 'wrongKeys';

export interface OpenStores extends Stores {
  readonly durable: GuardedRecordStore;
  /** True when an SQLite database was created just now: after the first start, its directory has been lost or is another one. */
  readonly isNew: boolean;
  state(): Promise<StoreState>;
  close(): Promise<void>;
}

interface OpenStoresOptions {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly log: Log;
  /** The key of the names of records. When absent, nothing checks that the store was written with it and `sealingKeys`. */
  readonly nameKey?: KeyObject;
  /** True when a store that does not respond is refused too. */
  readonly mustRespond?: boolean;
  /** True when the store is only read: neither its marker nor a note of its keys is written. */
  readonly onlyReads?: boolean;
}

const label = 'The durable store';

/** The file beside an SQLite database that says that the database has been created. */
const markerFile = 'created';

/**
 * Opens the stores. A server that cannot be reached is tried again by each call. A Redis for links whose settings could
 * lose them, and a store that was written with other keys, are refused with an error. An SQLite database initialises itself in a new directory only: when its file is
 * missing in an old one, its records have been lost.
 */
export async function openStores(config: StoreConfig, options: OpenStoresOptions): Promise<OpenStores> {
  const opened = await openDurable(config.durable, options);
  const { sealingKeys } = config;
  const keys = options.nameKey && createKeyCheck(opened, { nameKey: options.nameKey, sealingKeys });
  const durable = createGuardedRecordStore(
    opened,
    label,
    keys && (() => (options.onlyReads === true ? keys.compare() : keys.verify())),
  );
  const isNew = options.onlyReads !== true && (await initialiseOwn(config.durable, durable));
  if (keys) await refuseWrongKeys(durable, options.mustRespond === true);
  const volatile = config.volatile && openVolatile(config.volatile.url, options);
  return {
    durable,
    isNew,
    volatile,
    sealingKeys,
    state: createStateCheck([durable, volatile], options.clock),
    async close() {
      await durable.close();
      await volatile?.close();
    },
  };
}

async function openDurable(durable: StoreConfig['durable'], { clock, log }: OpenStoresOptions): Promise<RecordStore> {
  switch (durable.kind) {
    case 'memory':
      return createMemoryRecordStore({ clock });
    case 'sqlite':
      return bound(createSqliteRecordStore({ directory: durable.directory, clock }), { label, log });
    case 'postgres':
      return bound(createPostgresRecordStore({ url: durable.url }), { label, log });
    case 'redis': {
      const store = createRedisRecordStore({ url: durable.url });
      try {
        await store.assertDurable();
      } catch (error) {
        await store.close();
        throw error;
      }
      return bound(store, { label, log });
    }
  }
}

/** @returns whether an SQLite database was created */
async function initialiseOwn(durable: StoreConfig['durable'], store: GuardedRecordStore): Promise<boolean> {
  if (durable.kind === 'memory') await store.initialise();
  if (durable.kind !== 'sqlite') return false;
  const marker = join(durable.directory, markerFile);
  if (existsSync(marker)) return false;
  const isNew = await store.initialise();
  writeFileSync(marker, '', { mode: 0o600, flush: true });
  return isNew;
}

/** A store that does not respond yet is checked later: see `stateOf`. */
async function refuseWrongKeys(durable: GuardedRecordStore, mustRespond: boolean): Promise<void> {
  try {
    await durable.check();
  } catch (error) {
    // A store without its marker has no records that other keys could have written.
    const isLost = error instanceof StoreLostError;
    const mayRespondLater =
      error instanceof StoreUnavailableError && !(error instanceof WrongKeysError) && !mustRespond;
    if (isLost || mayRespondLater) return;
    await durable.close();
    throw error;
  }
}

/** A call may need two steps of a store, and several stores: together they take less than a second. */
function openVolatile(url: string, { log }: OpenStoresOptions): RecordStore {
  const store = createRedisRecordStore({ url, forgetsAtRestart: true });
  return bound(store, { label: 'The shared store', log, timeoutMs: 200 });
}

/** Probes are frequent and may come from several load balancers. Each check writes to the stores. */
const stateLifetimeMs = 1_000;

/** @returns a function that checks the stores at most once a second, and once for concurrent callers */
export function createStateCheck(
  stores: readonly (RecordStore | undefined)[],
  clock: () => number,
): () => Promise<StoreState> {
  let latest: { readonly state: Promise<StoreState>; readonly untilMs: number } | undefined;
  return () => {
    const nowMs = clock();
    if (!latest || !hasTimeLeft(latest.untilMs, nowMs, stateLifetimeMs))
      latest = { state: stateOf(stores), untilMs: nowMs + stateLifetimeMs };
    return latest.state;
  };
}

async function stateOf(stores: readonly (RecordStore | undefined)[]): Promise<StoreState> {
  try {
    for (const store of stores) if (store) await checkWrites(store);
    return 'ready';
  } catch (error) {
    if (error instanceof WrongKeysError) return 'wrongKeys';
    return error instanceof StoreLostError ? 'lost' : 'degraded';
  }
}

/** A store that is full responds to reads. */
async function checkWrites(store: RecordStore): Promise<void> {
  const probe = { kind: 'store', id: randomUUID() } as const;
  await store.compareAndSet(probe, { expected: undefined, value: 'probe', lifetimeMs: 1_000 });
}

interface BoundOptions {
  readonly label: string;
  readonly log: Log;
  readonly timeoutMs?: number;
}

function bound(store: RecordStore, { log, ...options }: BoundOptions): RecordStore {
  return createBoundedRecordStore(store, {
    ...options,
    onStateChange(state, detail) {
      if (state === 'available') log.info('A store is available again.', { detail });
      else logFailure(log, 'own', 'A store is unavailable.', { detail });
    },
  });
}

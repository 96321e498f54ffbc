import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { StoreUnavailableError } from '../domain/StoreUnavailableError.ts';
import type { SealingKey } from './createSealer.ts';
import { ReadOnlyStoreError } from './ReadOnlyStoreError.ts';
import { encryptedKinds, type RecordName, type RecordStore, type StoredRecord } from './RecordStore.ts';

/** The keys of a process on which the records of a store depend. */
export interface StoreKeys {
  /** Derives the names of records. */
  readonly nameKey: KeyObject;
  readonly sealingKeys: readonly [SealingKey, ...SealingKey[]];
}

/** The store was written with other keys than those of this process. `problems` names settings and ids of keys. */
export class WrongKeysError extends StoreUnavailableError {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('; '));
    this.problems = problems;
  }
}

/** Compares the keys of a process with those with which a store was written. */
export interface KeyCheck {
  /** Throws `WrongKeysError`. Notes the keys in a store that has no note of them. */
  verify(): Promise<void>;
  /** Throws `WrongKeysError`, and notes nothing. */
  compare(): Promise<void>;
  /** Notes these keys instead of those with which the store was written. */
  accept(): Promise<void>;
  /** Notes that all records have the first key of `STORE_KEYS`, so that the others may be dropped. */
  dropOthers(): Promise<void>;
}

/** What a store says about its keys, in the clear: keyed hashes, from which no key follows. */
interface KeyNote {
  readonly idKey: string;
  /** By the id of the key. */
  readonly storeKeys: Readonly<Record<string, string>>;
}

const name = { kind: 'store', id: 'keys' } as const satisfies RecordName;
const maxTries = 20;

const fingerprintOf = (key: KeyObject) => createHmac('sha256', key).update('fingerprint of a key').digest('base64url');

/** Without this check, another `ID_KEY` would find no record, and the store would look empty. */
export function createKeyCheck(store: RecordStore, { nameKey, sealingKeys }: StoreKeys): KeyCheck {
  const idKey = fingerprintOf(nameKey);
  const toNote = (keys: readonly SealingKey[]) =>
    Object.fromEntries(keys.map(({ id, secret }) => [id, fingerprintOf(createSecretKey(secret))]));
  const all = toNote(sealingKeys);
  const current = toNote(sealingKeys.slice(0, 1));
  let verifiedVersion: string | undefined;

  /** @param toNext returns undefined when the note stays as it is */
  async function update(
    toNext: (found: StoredRecord | undefined) => KeyNote | undefined | Promise<KeyNote>,
  ): Promise<void> {
    for (let tries = 1; tries <= maxTries; tries += 1) {
      const found = await store.get(name);
      const next = await toNext(found);
      if (!next || (await store.compareAndSet(name, { expected: found?.version, value: JSON.stringify(next) }))) return;
    }
    throw new StoreUnavailableError('the note of the keys has too many writers', { retryAfterSeconds: 1 });
  }

  let used: Promise<Readonly<Record<string, string>>> | undefined;
  /**
   * The keys that the first note of a store must have. With several keys, a rotation is under way: the others may be those
   * of records that are not encrypted again yet, or be new and not used by anything.
   */
  async function keysInUse(): Promise<Readonly<Record<string, string>>> {
    const ids = new Set(Object.keys(current));
    const others = Object.keys(all).length;
    for (const kind of ids.size < others ? encryptedKinds : []) {
      for await (const { value } of store.list(kind)) {
        const [id = ''] = value.split('.', 1);
        if (Object.hasOwn(all, id)) ids.add(id);
        if (ids.size === others) return all;
      }
    }
    return Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
  }

  function verified(found: StoredRecord | undefined): KeyNote | undefined | Promise<KeyNote> {
    if (!found) {
      used ??= keysInUse().catch((error: unknown) => {
        used = undefined;
        throw error;
      });
      return used.then((storeKeys) => ({ idKey, storeKeys }));
    }
    // A backup may have been restored since the last time.
    if (found.version === verifiedVersion) return undefined;
    const known = assertRight(found);
    const isNoted = Object.keys(current).every((id) => Object.hasOwn(known.storeKeys, id));
    if (!isNoted) return { idKey, storeKeys: { ...known.storeKeys, ...current } };
    verifiedVersion = found.version;
    return undefined;
  }

  function assertRight(found: StoredRecord): KeyNote {
    const known = readNote(found);
    const problems = [
      ...(known.idKey === idKey ? [] : [otherIdKey]),
      ...Object.entries(known.storeKeys).flatMap(([id, fingerprint]) => describeKey(id, fingerprint, all)),
    ];
    if (problems.length > 0) throw new WrongKeysError(problems);
    return known;
  }

  return {
    async compare() {
      const found = await store.get(name);
      if (found) assertRight(found);
    },
    async verify() {
      try {
        await update(verified);
      } catch (error) {
        // A full store can still be read. The keys are noted when it has room.
        if (!(error instanceof ReadOnlyStoreError)) throw error;
      }
    },
    accept: () => update(() => ({ idKey, storeKeys: all })),
    dropOthers: () => update(() => ({ idKey, storeKeys: current })),
  };
}

const otherIdKey =
  'ID_KEY is not the key with which the store was written (without ID_KEY, it is made from EMIS_CLIENT_KEY)';

function describeKey(id: string, fingerprint: string, own: Readonly<Record<string, string>>): readonly string[] {
  if (!Object.hasOwn(own, id)) return [`STORE_KEYS lacks the key ${id}, with which the store was written`];
  if (own[id] === fingerprint) return [];
  return [`STORE_KEYS has another key ${id} than the one with which the store was written`];
}

function readNote({ value }: StoredRecord): KeyNote {
  try {
    const { idKey, storeKeys } = JSON.parse(value) as Partial<KeyNote>;
    if (typeof idKey === 'string' && storeKeys instanceof Object) return { idKey, storeKeys };
  } catch {
    // It is no JSON.
  }
  throw new StoreUnavailableError('the note of the keys has been changed');
}

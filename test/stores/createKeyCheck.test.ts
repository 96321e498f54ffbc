import { createSecretKey } from 'node:crypto';
import { expect, test } from 'vitest';
import { createGuardedRecordStore, type GuardedRecordStore } from '../../src/stores/createGuardedRecordStore.ts';
import { createKeyCheck, WrongKeysError, type KeyCheck } from '../../src/stores/createKeyCheck.ts';
import { createMemoryRecordStore } from '../../src/stores/createMemoryRecordStore.ts';
import { createSealer } from '../../src/stores/createSealer.ts';
import { createStateCheck } from '../../src/stores/openStores.ts';
import { ReadOnlyStoreError } from '../../src/stores/ReadOnlyStoreError.ts';
import type { RecordStore } from '../../src/stores/RecordStore.ts';
import { rotateRecords } from '../../src/stores/rotateRecords.ts';

const nameKeyOf = (letter: string) => createSecretKey(Buffer.alloc(32, letter));
const sealingKeyOf = (id: string, letter: string = id) => ({ id, secret: Buffer.alloc(32, letter) });
const [a, b] = [sealingKeyOf('a'), sealingKeyOf('b')];

interface Keys {
  readonly idKey?: string;
  readonly storeKeys?: readonly [typeof a, ...(typeof a)[]];
}

/** A process with its keys, over a store that others use too. */
function checkOf(store: RecordStore, { idKey = 'i', storeKeys = [a] }: Keys = {}): KeyCheck {
  return createKeyCheck(store, { nameKey: nameKeyOf(idKey), sealingKeys: storeKeys });
}

const anEmptyStore = () => createMemoryRecordStore({ clock: Date.now });

test('a store accepts the keys with which it was written first', async () => {
  const store = anEmptyStore();
  await checkOf(store).verify();
  await expect(checkOf(store).verify()).resolves.toBeUndefined();
});

test.each([
  ['another ID_KEY', { idKey: 'j' }, /^ID_KEY is not the key with which the store was written/],
  ['STORE_KEYS without its key', { storeKeys: [b] }, /^STORE_KEYS lacks the key a, with which/],
  ['another key of the same id', { storeKeys: [sealingKeyOf('a', 'x')] }, /^STORE_KEYS has another key a than/],
] as const)('a store refuses %s by the name of the setting', async (_name, keys, problem) => {
  const store = anEmptyStore();
  await checkOf(store).verify();
  const error: unknown = await checkOf(store, keys)
    .verify()
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WrongKeysError);
  expect((error as WrongKeysError).problems).toEqual([expect.stringMatching(problem)]);
});

test('a store that was written with other keys names each of them', async () => {
  const store = anEmptyStore();
  await checkOf(store, { storeKeys: [a] }).verify();
  await checkOf(store, { storeKeys: [b, a] }).verify();
  const error: unknown = await checkOf(store, { idKey: 'j', storeKeys: [sealingKeyOf('c')] })
    .verify()
    .catch((reason: unknown) => reason);
  expect((error as WrongKeysError).problems).toHaveLength(3);
});

test('STORE_KEYS are replaced in the steps of the guide without a refusal', async () => {
  const store = anEmptyStore();
  await checkOf(store, { storeKeys: [a] }).verify();
  await checkOf(store, { storeKeys: [a, b] }).verify();
  await checkOf(store, { storeKeys: [b, a] }).verify();
  // Before the rotation the old key is still needed.
  await expect(checkOf(store, { storeKeys: [b] }).verify()).rejects.toBeInstanceOf(WrongKeysError);
  await checkOf(store, { storeKeys: [b, a] }).dropOthers();
  await expect(checkOf(store, { storeKeys: [b] }).verify()).resolves.toBeUndefined();
});

/** A store from before the note, with a record that a key has encrypted. */
async function withoutNote(key: typeof a): Promise<RecordStore> {
  const store = anEmptyStore();
  const link = { kind: 'link', id: 'l' } as const;
  await store.compareAndSet(link, { expected: undefined, value: createSealer([key]).seal(link, 'text') });
  return store;
}

test('a note that is made during a rotation has the old key too, while a record needs it', async () => {
  const store = await withoutNote(a);
  await checkOf(store, { storeKeys: [b, a] }).verify();
  await expect(checkOf(store, { storeKeys: [b] }).verify()).rejects.toThrow('STORE_KEYS lacks the key a');
  await rotateRecords(store, createSealer([b, a]));
  await checkOf(store, { storeKeys: [b, a] }).dropOthers();
  await expect(checkOf(store, { storeKeys: [b] }).verify()).resolves.toBeUndefined();
});

test('a note that is made before a rotation lacks the new key, so that replicas without it still start', async () => {
  const store = await withoutNote(a);
  await checkOf(store, { storeKeys: [a, b] }).verify();
  await expect(checkOf(store, { storeKeys: [a] }).verify()).resolves.toBeUndefined();
});

test('a comparison refuses other keys, and notes none', async () => {
  const store = await withoutNote(a);
  await checkOf(store).compare();
  expect(await store.get({ kind: 'store', id: 'keys' })).toBeUndefined();
  await checkOf(store).verify();
  await expect(checkOf(store, { idKey: 'j' }).compare()).rejects.toBeInstanceOf(WrongKeysError);
  await checkOf(store, { storeKeys: [b, a] }).compare();
  await expect(checkOf(store).verify()).resolves.toBeUndefined();
});

test('a store accepts a key that was replaced on purpose, and then refuses the earlier one', async () => {
  const store = anEmptyStore();
  await checkOf(store).verify();
  await checkOf(store, { idKey: 'j' }).accept();
  await expect(checkOf(store, { idKey: 'j' }).verify()).resolves.toBeUndefined();
  await expect(checkOf(store).verify()).rejects.toBeInstanceOf(WrongKeysError);
});

test('replicas that start at once with the same keys are all accepted', async () => {
  const store = anEmptyStore();
  await Promise.all(Array.from({ length: 8 }, () => checkOf(store).verify()));
});

test('the note of the keys holds no key', async () => {
  const store = anEmptyStore();
  await checkOf(store).verify();
  const note = (await store.get({ kind: 'store', id: 'keys' }))?.value ?? '';
  for (const key of [a.secret, Buffer.alloc(32, 'i')])
    for (const encoding of ['latin1', 'hex', 'base64', 'base64url'] as const)
      expect(note).not.toContain(key.toString(encoding));
});

test('a full store serves its records, and notes the keys when it has room', async () => {
  const store = anEmptyStore();
  let isFull = true;
  const full: RecordStore = {
    ...store,
    compareAndSet: (name, change) =>
      isFull ? Promise.reject(new ReadOnlyStoreError('full')) : store.compareAndSet(name, change),
  };
  const check = checkOf(full);
  await expect(check.verify()).resolves.toBeUndefined();
  expect(await store.get({ kind: 'store', id: 'keys' })).toBeUndefined();
  isFull = false;
  await check.verify();
  await expect(checkOf(store, { idKey: 'j' }).verify()).rejects.toBeInstanceOf(WrongKeysError);
});

test.each(['', 'null', '{}', '{"idKey":"x","storeKeys":null}'])(
  'a note of the keys that says %j is no permission to read the store',
  async (value) => {
    const store = anEmptyStore();
    await store.compareAndSet({ kind: 'store', id: 'keys' }, { expected: undefined, value });
    await expect(checkOf(store).verify()).rejects.toThrow('the note of the keys has been changed');
  },
);

test('a note of the keys that was changed is replaced on purpose', async () => {
  const store = anEmptyStore();
  await store.compareAndSet({ kind: 'store', id: 'keys' }, { expected: undefined, value: 'x' });
  await checkOf(store).accept();
  await expect(checkOf(store).verify()).resolves.toBeUndefined();
});

test('a running process refuses a backup with other keys that is restored below it', async () => {
  const store = anEmptyStore();
  const check = checkOf(store);
  await check.verify();
  await checkOf(store, { idKey: 'j' }).accept();
  await expect(check.verify()).rejects.toBeInstanceOf(WrongKeysError);
});

async function guardedWith(store: RecordStore, keys: Keys): Promise<GuardedRecordStore> {
  const check = checkOf(store, keys);
  const guarded = createGuardedRecordStore(store, 'The store', () => check.verify());
  await guarded.initialise();
  return guarded;
}

test('a store with another ID_KEY never reports that a record does not exist, and its state is wrongKeys', async () => {
  const store = anEmptyStore();
  const link = { kind: 'link', id: 'anything' } as const;
  expect(await (await guardedWith(store, {})).get(link)).toBeUndefined();
  const other = await guardedWith(store, { idKey: 'j' });
  await expect(other.get(link)).rejects.toBeInstanceOf(WrongKeysError);
  await expect(other.compareAndSet(link, { expected: undefined, value: 'v' })).rejects.toBeInstanceOf(WrongKeysError);
  expect(await createStateCheck([other], Date.now)()).toBe('wrongKeys');
});

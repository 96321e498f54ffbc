import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { StoreUnavailableError } from '../../src/domain/StoreUnavailableError.ts';
import { createMemoryRecordStore } from '../../src/stores/createMemoryRecordStore.ts';
import { ReadOnlyStoreError } from '../../src/stores/ReadOnlyStoreError.ts';
import { createSqliteRecordStore, toStoreError } from '../../src/stores/createSqliteRecordStore.ts';
import { describeExpiry, describeRecordStore } from './describeRecordStore.ts';

const directories: string[] = [];
afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true });
});
function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'records-'));
  directories.push(directory);
  return directory;
}

describeRecordStore('memory', (clock) => {
  const store = createMemoryRecordStore({ clock });
  return [store, store];
});
describeRecordStore('SQLite', (clock) => {
  const directory = newDirectory();
  return [createSqliteRecordStore({ directory, clock }), createSqliteRecordStore({ directory, clock })];
});

describeExpiry('memory', (clock) => createMemoryRecordStore({ clock }));
describeExpiry('SQLite', (clock) => createSqliteRecordStore({ directory: newDirectory(), clock }));

const name = { kind: 'link', id: 'one' } as const;
const clock = () => 0;

test('an SQLite store finds its records again after it was closed', async () => {
  const directory = join(newDirectory(), 'nested');
  const first = createSqliteRecordStore({ directory, clock });
  await first.compareAndSet(name, { expected: undefined, value: 'kept' });
  await first.close();
  const second = createSqliteRecordStore({ directory, clock });
  expect(await second.get(name)).toMatchObject({ value: 'kept' });
  await second.close();
});

test('only the current user can read the files of an SQLite store', async () => {
  const directory = join(newDirectory(), 'nested');
  const store = createSqliteRecordStore({ directory, clock });
  await store.compareAndSet(name, { expected: undefined, value: 'x' });
  expect(statSync(directory).mode & 0o777).toBe(0o700);
  for (const file of readdirSync(directory)) expect(statSync(join(directory, file)).mode & 0o077).toBe(0);
  await store.close();
});

test('an SQLite store overwrites what it deletes', async () => {
  const directory = newDirectory();
  const store = createSqliteRecordStore({ directory, clock });
  await store.compareAndSet(name, { expected: undefined, value: 'Canary' });
  const found = await store.get(name);
  await store.compareAndSet(name, { expected: found?.version, value: undefined });
  await store.close();
  for (const file of readdirSync(directory))
    expect(readFileSync(join(directory, file), 'latin1')).not.toContain('Canary');
});

test('an SQLite store whose directory cannot be created is unavailable', () => {
  expect(() => createSqliteRecordStore({ directory: '/dev/null/x', clock })).toThrow(StoreUnavailableError);
});

test('a closed SQLite store is unavailable', async () => {
  const store = createSqliteRecordStore({ directory: newDirectory(), clock });
  await store.close();
  await store.close();
  await expect(store.get(name)).rejects.toBeInstanceOf(StoreUnavailableError);
});

test.each([
  ['SQLITE_READONLY', 8, true],
  ['SQLITE_FULL', 13, true],
  ['SQLITE_READONLY_DIRECTORY', 1544, true],
  ['SQLITE_READONLY_DBMOVED', 1032, false],
  ['SQLITE_BUSY', 5, false],
  ['SQLITE_IOERR_WRITE', 778, false],
])('an SQLite store with the error %s (%i) can still be read: %s', (_name, errcode, isReadable) => {
  const error = toStoreError('get', { errcode });
  expect(error).toBeInstanceOf(StoreUnavailableError);
  expect(error instanceof ReadOnlyStoreError).toBe(isReadable);
});

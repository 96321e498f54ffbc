import { randomUUID } from 'node:crypto';
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { StoreUnavailableError } from '../domain/StoreUnavailableError.ts';
import { ReadOnlyStoreError } from './ReadOnlyStoreError.ts';
import type { RecordStore } from './RecordStore.ts';

interface SqliteRecordStoreOptions {
  /** The directory of the database. It is created if necessary, for the current user only. */
  readonly directory: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

export const databaseFile = 'records.sqlite';

/** A second process on the same directory may hold the write lock for this time. */
const busyTimeoutMs = 400;

/** The primary result codes SQLITE_READONLY and SQLITE_FULL. An extended code has its primary code in the lowest byte. */
const readOnlyCodes: ReadonlySet<number> = new Set([8, 13]);

/** SQLITE_READONLY_DBMOVED: the file was moved or deleted, so that what is still read may not be what is stored. */
const movedCode = 1032;

/** The number of changes after which expired records are deleted. */
const changesPerSweep = 500;

const schema = `
  CREATE TABLE IF NOT EXISTS records (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    version TEXT NOT NULL,
    value TEXT NOT NULL,
    expires_at INTEGER,
    PRIMARY KEY (kind, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS records_by_expiry ON records (expires_at) WHERE expires_at IS NOT NULL;
`;

const isAlive = '(expires_at IS NULL OR expires_at > :now)';

/**
 * Creates a store of records in an SQLite file, for one machine. A change is on disk before its promise resolves, because
 * SQLite synchronises its write-ahead log after each one. Calls run on the event loop: see docs/decisions/0021-stores.md.
 * Throws `StoreUnavailableError` when the file cannot be opened.
 */
export function createSqliteRecordStore({ directory, clock }: SqliteRecordStoreOptions): RecordStore {
  const database = attempt('open', () => openDatabase(directory));
  const statements = prepare(database);
  let changes = 0;

  const isChanged = (statement: StatementSync, values: Record<string, string | number | null>) =>
    Number(statement.run(values).changes) === 1;

  /* oxlint-disable typescript/require-await -- the interface allows asynchronous stores */
  return {
    async get({ kind, id }) {
      const row = attempt('get', () => statements.get.get({ kind, id, now: clock() }));
      return row && { value: String(row['value']), version: String(row['version']) };
    },
    async compareAndSet({ kind, id }, { expected, value, lifetimeMs, keepsLifetime = false }) {
      const now = clock();
      return attempt('compareAndSet', () => {
        changes += 1;
        if (changes % changesPerSweep === 0) statements.sweep.run({ now });
        if (value === undefined) {
          if (expected === undefined) return statements.get.get({ kind, id, now }) === undefined;
          return isChanged(statements.remove, { kind, id, now, expected });
        }
        const expiresAt = lifetimeMs === undefined ? null : now + lifetimeMs;
        const row = { kind, id, value, version: randomUUID(), expiresAt, now };
        return expected === undefined
          ? isChanged(statements.insert, row)
          : isChanged(statements.update, { ...row, expected, keeps: keepsLifetime ? 1 : 0 });
      });
    },
    async *list(kind) {
      let last = '';
      for (;;) {
        const rows = attempt('list', () => statements.page.all({ kind, last, now: clock() }));
        for (const row of rows) {
          last = String(row['id']);
          yield { id: last, value: String(row['value']), version: String(row['version']) };
        }
        if (rows.length === 0) return;
      }
    },
    async close() {
      if (database.isOpen) database.close();
    },
  };
  /* oxlint-enable typescript/require-await */
}

function openDatabase(directory: string): DatabaseSync {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, databaseFile);
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
  const database = new DatabaseSync(file, { timeout: busyTimeoutMs });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
  database.exec(schema);
  return database;
}

function prepare(
  database: DatabaseSync,
): Record<'get' | 'insert' | 'page' | 'remove' | 'sweep' | 'update', StatementSync> {
  const named = 'kind = :kind AND id = :id';
  return {
    get: database.prepare(`SELECT value, version FROM records WHERE ${named} AND ${isAlive}`),
    // A record that has expired may be replaced as if it did not exist.
    insert: database.prepare(
      `INSERT INTO records (kind, id, version, value, expires_at) VALUES (:kind, :id, :version, :value, :expiresAt)
       ON CONFLICT (kind, id) DO UPDATE SET version = :version, value = :value, expires_at = :expiresAt
       WHERE expires_at IS NOT NULL AND expires_at <= :now`,
    ),
    update: database.prepare(
      `UPDATE records SET version = :version, value = :value, expires_at = iif(:keeps, expires_at, :expiresAt)
       WHERE ${named} AND version = :expected AND ${isAlive}`,
    ),
    remove: database.prepare(`DELETE FROM records WHERE ${named} AND version = :expected AND ${isAlive}`),
    page: database.prepare(
      `SELECT id, value, version FROM records WHERE kind = :kind AND id > :last AND ${isAlive} ORDER BY id LIMIT 200`,
    ),
    sweep: database.prepare('DELETE FROM records WHERE expires_at IS NOT NULL AND expires_at <= :now'),
  };
}

function attempt<T>(operation: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw toStoreError(operation, error as { errcode?: number; code?: string });
  }
}

/** @returns the error for requests. A store that is only read-only or full still responds to reads. */
export function toStoreError(
  operation: string,
  { errcode, code = 'unknown' }: { readonly errcode?: number; readonly code?: string },
): StoreUnavailableError {
  const detail = `SQLite, ${operation}: ${errcode ?? code}`;
  const isReadOnly = errcode !== undefined && errcode !== movedCode && readOnlyCodes.has(errcode & 0xff);
  return isReadOnly ? new ReadOnlyStoreError(detail) : new StoreUnavailableError(detail);
}

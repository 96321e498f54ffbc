import { randomUUID } from 'node:crypto';
import { Pool, type QueryResult } from 'pg';
import { StoreUnavailableError } from '../domain/StoreUnavailableError.ts';
import { ReadOnlyStoreError } from './ReadOnlyStoreError.ts';
import type { RecordStore } from './RecordStore.ts';

interface PostgresRecordStoreOptions {
  /** `postgres://` or `postgresql://`, with user name, password, database and options such as `sslmode`. */
  readonly url: string;
}

const schema = `
  CREATE TABLE IF NOT EXISTS gp_records (
    kind text NOT NULL,
    id text NOT NULL,
    version uuid NOT NULL,
    value bytea NOT NULL,
    expires_at timestamptz,
    PRIMARY KEY (kind, id)
  );
  CREATE INDEX IF NOT EXISTS gp_records_by_expiry ON gp_records (expires_at) WHERE expires_at IS NOT NULL;
`;

const isAlive = '(expires_at IS NULL OR expires_at > clock_timestamp())';
const expiry = 'clock_timestamp() + make_interval(secs => $5::double precision / 1000)';

const statements = {
  get: `SELECT version, value FROM gp_records WHERE kind = $1 AND id = $2 AND ${isAlive}`,
  // A record that has expired may be replaced as if it did not exist.
  insert: `INSERT INTO gp_records AS r (kind, id, version, value, expires_at) VALUES ($1, $2, $3, $4, ${expiry})
    ON CONFLICT (kind, id) DO UPDATE SET version = $3, value = $4, expires_at = EXCLUDED.expires_at
    WHERE r.expires_at <= clock_timestamp()`,
  update: `UPDATE gp_records SET version = $3, value = $4, expires_at = CASE WHEN $7 THEN expires_at ELSE ${expiry} END
    WHERE kind = $1 AND id = $2 AND version = $6 AND ${isAlive}`,
  remove: `DELETE FROM gp_records WHERE kind = $1 AND id = $2 AND version = $3 AND ${isAlive}`,
  page: `SELECT id, version, value FROM gp_records WHERE kind = $1 AND id > $2 AND ${isAlive} ORDER BY id LIMIT 200`,
  sweep: 'DELETE FROM gp_records WHERE expires_at <= clock_timestamp()',
} as const;

/** The SQLSTATE of a table that does not exist. */
const undefinedTable = '42P01';

/** The SQLSTATEs of a full disk, exhausted memory, and transactions that may only read. */
const readOnlyCodes: ReadonlySet<string> = new Set(['53100', '53200', '25006']);

/** The time for a connection and for each statement. */
const timeoutMs = 450;
const maxConnections = 8;
const sweepIntervalMs = 600_000;

interface Row {
  readonly id: string;
  readonly version: string;
  readonly value: Buffer;
}

/**
 * Creates a store of records in a PostgreSQL database, in a table that it creates if necessary. Each change is one
 * statement, and the database confirms it when it is on disk.
 */
export function createPostgresRecordStore({ url }: PostgresRecordStoreOptions): RecordStore {
  const pool = new Pool({
    connectionString: url,
    max: maxConnections,
    connectionTimeoutMillis: timeoutMs,
    statement_timeout: timeoutMs,
    query_timeout: timeoutMs,
    idleTimeoutMillis: 30_000,
    allowExitOnIdle: true,
  });
  // An idle connection was lost. The next query opens another one, or reports the loss.
  pool.on('error', () => undefined);
  let isPrepared = false;
  const sweep = setInterval(() => void run('sweep', statements.sweep).catch(() => undefined), sweepIntervalMs).unref();

  async function run(operation: string, text: string, values: readonly unknown[] = []): Promise<QueryResult<Row>> {
    try {
      if (!isPrepared) {
        await pool.query(schema);
        isPrepared = true;
      }
      return await pool.query<Row>(text, [...values]);
    } catch (error) {
      // The database has been replaced. The next call creates the table, and then finds no marker in it.
      const code = codeOf(error);
      if (code === undefinedTable) isPrepared = false;
      const detail = `Postgres, ${operation}: ${code}`;
      throw readOnlyCodes.has(code) ? new ReadOnlyStoreError(detail) : new StoreUnavailableError(detail);
    }
  }

  return {
    async get({ kind, id }) {
      const { rows } = await run('get', statements.get, [kind, id]);
      const [row] = rows;
      return row && { value: row.value.toString('utf8'), version: row.version };
    },
    async compareAndSet({ kind, id }, { expected, value, lifetimeMs = null, keepsLifetime = false }) {
      if (value === undefined) {
        if (expected === undefined) return (await this.get({ kind, id })) === undefined;
        return isOne(isUuid(expected) ? await run('remove', statements.remove, [kind, id, expected]) : undefined);
      }
      const values = [kind, id, randomUUID(), Buffer.from(value), lifetimeMs];
      if (expected === undefined) return isOne(await run('insert', statements.insert, values));
      return isOne(
        isUuid(expected) ? await run('update', statements.update, [...values, expected, keepsLifetime]) : undefined,
      );
    },
    async *list(kind) {
      let last = '';
      for (;;) {
        const { rows } = await run('list', statements.page, [kind, last]);
        for (const { id, value, version } of rows) {
          last = id;
          yield { id, value: value.toString('utf8'), version };
        }
        if (rows.length === 0) return;
      }
    },
    async close() {
      clearInterval(sweep);
      if (!pool.ended) await pool.end();
    },
  };
}

function isOne(result: QueryResult | undefined): boolean {
  return result?.rowCount === 1;
}

/** The column has a type, and another text would be an error instead of a version that does not match. */
function isUuid(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);
}

/** The SQLSTATE or the system's code. The message of an error may quote values. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error ? String(error.code) : '';
  return /^\w{1,30}$/.test(code) ? code : 'timeout or lost connection';
}

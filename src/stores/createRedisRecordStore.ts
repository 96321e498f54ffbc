import { randomUUID } from 'node:crypto';
import { createClient, type RedisClientType } from '@redis/client';
import { StoreUnavailableError } from '../domain/StoreUnavailableError.ts';
import { ReadOnlyStoreError } from './ReadOnlyStoreError.ts';
import type { RecordKind, RecordName, RecordStore } from './RecordStore.ts';

interface RedisRecordStoreOptions {
  /** `redis://` or `rediss://`, with user name and password if needed. */
  readonly url: string;
  /**
   * True when records are not found again after Redis was restarted or another server took over. Such a server may have
   * an older version of a record than the one that it has confirmed.
   */
  readonly forgetsAtRestart?: boolean;
}

export interface RedisRecordStore extends RecordStore {
  /**
   * Checks that Redis loses nothing that it has confirmed. Throws an error that names the setting which must change.
   */
  assertDurable(): Promise<void>;
}

const connectTimeoutMs = 500;
const keyPrefix = 'gp-records';

/** Redis is full, is a replica, cannot write to its disk, or has too few replicas. */
const readOnlyCodes: ReadonlySet<string> = new Set(['OOM', 'READONLY', 'MISCONF', 'NOREPLICAS']);

/** Changes a record if it has the expected version. Redis runs a script without interruption. */
const compareAndSet = `
local version = redis.call('HGET', KEYS[1], 'version') or ''
if version ~= ARGV[1] then return 0 end
if ARGV[2] == '' then
  redis.call('DEL', KEYS[1])
  return 1
end
redis.call('HSET', KEYS[1], 'version', ARGV[2], 'value', ARGV[3])
if ARGV[4] == '' then redis.call('PERSIST', KEYS[1])
elseif ARGV[4] ~= 'keep' then redis.call('PEXPIRE', KEYS[1], ARGV[4]) end
return 1
`;

/**
 * Creates a store of records in Redis or Valkey. It connects in the background and again after each loss. While there is
 * no connection, every method fails at once: commands are not queued, because one that is sent later may do harm.
 */
export function createRedisRecordStore(options: RedisRecordStoreOptions): RedisRecordStore {
  const { url, forgetsAtRestart = false } = options;
  const client: RedisClientType = createClient({
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: connectTimeoutMs, reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, 1_000) },
  });
  const firstAttempt = new Promise<void>((resolve) => {
    client.once('ready', resolve);
    // Each failed command reports the loss to its caller.
    client.on('error', () => resolve());
  });
  // The id of the run is part of each key, and is read before the first command of each connection.
  let prefix = keyPrefix;
  let identified = Promise.resolve();
  if (forgetsAtRestart) {
    client.on('ready', () => {
      identified = client.info('server').then((info) => {
        prefix = `${keyPrefix}:${/^run_id:(\w+)/m.exec(info)?.[1]?.slice(0, 16) ?? 'unknown'}`;
      });
      identified.catch(() => undefined);
    });
  }
  const prefixOf = (kind: RecordKind) => `${prefix}:${kind}:`;
  const toKey = ({ kind, id }: RecordName) => prefixOf(kind) + id;
  const connecting = client.connect().catch(() => undefined);

  async function run<T>(operation: string, command: () => Promise<T>): Promise<T> {
    try {
      await firstAttempt;
      await identified;
      return await command();
    } catch (error) {
      const code = codeOf(error);
      const detail = `Redis, ${operation}: ${code}`;
      throw readOnlyCodes.has(code) ? new ReadOnlyStoreError(detail) : new StoreUnavailableError(detail);
    }
  }

  const settings = async (name: string) => (await client.configGet(name))[name];

  return {
    async get(name) {
      const { value, version } = await run('get', () => client.hGetAll(toKey(name)));
      return value === undefined || version === undefined ? undefined : { value, version };
    },
    async compareAndSet(name, { expected = '', value, lifetimeMs, keepsLifetime }) {
      const version = value === undefined ? '' : randomUUID();
      const lifetime = lifetimeMs === undefined ? '' : String(Math.ceil(lifetimeMs));
      const values = [expected, version, value ?? '', keepsLifetime === true ? 'keep' : lifetime];
      const changed = await run('compareAndSet', () =>
        client.eval(compareAndSet, { keys: [toKey(name)], arguments: values }),
      );
      return changed === 1;
    },
    async *list(kind) {
      let cursor = '0';
      do {
        const page = await run('list', () => client.scan(cursor, { MATCH: `${prefixOf(kind)}*`, COUNT: 200 }));
        cursor = page.cursor;
        for (const key of page.keys) {
          const id = key.slice(prefixOf(kind).length);
          const record = await this.get({ kind, id });
          if (record) yield { id, ...record };
        }
      } while (cursor !== '0');
    },
    async assertDurable() {
      const rules = { appendonly: 'yes', appendfsync: 'always', 'maxmemory-policy': 'noeviction' };
      for (const [name, required] of Object.entries(rules)) {
        const actual = await run('configGet', () => settings(name));
        if (actual !== required) throw new StoreUnavailableError(`Redis must have ${name} ${required} to hold links`);
      }
    },
    async close() {
      if (client.isOpen) client.destroy();
      await connecting;
    },
  };
}

/** The first word of a Redis error, such as OOM, or the code or name of another one. Nothing else of it is safe. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const word = /^[A-Z]{2,20}\b/.exec(error.message)?.[0];
  return word ?? ('code' in error ? String(error.code) : error.constructor.name);
}

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StoreUnavailableError } from '../../src/domain/StoreUnavailableError.ts';
import { createBoundedRecordStore } from '../../src/stores/createBoundedRecordStore.ts';
import { createGuardedRecordStore, StoreLostError } from '../../src/stores/createGuardedRecordStore.ts';
import { createPostgresRecordStore } from '../../src/stores/createPostgresRecordStore.ts';
import { createRedisRecordStore } from '../../src/stores/createRedisRecordStore.ts';
import type { RecordStore } from '../../src/stores/RecordStore.ts';
import { describeRecordStore } from '../stores/describeRecordStore.ts';
import { startPostgres } from '../support/startPostgres.ts';
import { startRedis, type RunningServer } from '../support/startRedis.ts';

const servers = {
  Redis: { start: startRedis, open: (url: string) => createRedisRecordStore({ url }) },
  PostgreSQL: { start: startPostgres, open: (url: string) => createPostgresRecordStore({ url }) },
} as const;
const name = { kind: 'link', id: 'one' } as const;

async function clear(store: RecordStore): Promise<void> {
  for (const kind of ['attempts', 'link', 'store', 'write'] as const) {
    for await (const { id, version } of store.list(kind)) {
      await store.compareAndSet({ kind, id }, { expected: version, value: undefined });
    }
  }
}

for (const [label, { start, open }] of Object.entries(servers)) {
  let server: RunningServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.remove());

  describeRecordStore(label, async () => {
    const store = open(server.url);
    await clear(store);
    return [store, open(server.url)];
  });

  describe(label, () => {
    test('deletes a record after its lifetime, which a change may keep', async () => {
      const store = open(server.url);
      await clear(store);
      const short = { kind: 'write', id: 'short' } as const;
      const long = { kind: 'write', id: 'long' } as const;
      await store.compareAndSet(short, { expected: undefined, value: 'a', lifetimeMs: 300 });
      await store.compareAndSet(long, { expected: undefined, value: 'a', lifetimeMs: 600_000 });
      const version = (await store.get(short))?.version;
      expect(await store.compareAndSet(short, { expected: version, value: 'b', keepsLifetime: true })).toBe(true);
      await expect.poll(() => store.get(short), { timeout: 10_000 }).toBeUndefined();
      expect(await store.get(long)).toBeDefined();
      expect(await store.compareAndSet(short, { expected: undefined, value: 'c' })).toBe(true);
      await store.close();
    });

    test('is unavailable while the server is down, and works again afterwards with all its records', async () => {
      const store = open(server.url);
      await clear(store);
      await store.compareAndSet(name, { expected: undefined, value: 'kept' });
      await server.stop();
      await expect(store.get(name)).rejects.toBeInstanceOf(StoreUnavailableError);
      await expect(store.compareAndSet(name, { expected: undefined, value: 'x' })).rejects.toBeInstanceOf(
        StoreUnavailableError,
      );
      await server.restart();
      await expect
        .poll(async () => store.get(name).catch(() => 'down'), { timeout: 20_000 })
        .toMatchObject({
          value: 'kept',
        });
      await store.close();
    });

    test('is unavailable while the server hangs', async () => {
      const store = createBoundedRecordStore(open(server.url), { label });
      await store.get(name);
      // Postgres serves each connection in a process of its own.
      const pids = label === 'Redis' ? [server.pid] : [server.pid, ...childrenOf(server.pid)];
      for (const pid of pids) process.kill(pid, 'SIGSTOP');
      try {
        const calls = Array.from({ length: 20 }, () => store.get(name));
        for (const call of await Promise.allSettled(calls)) {
          expect(call).toMatchObject({ status: 'rejected', reason: { name: 'StoreUnavailableError' } });
        }
      } finally {
        for (const pid of pids) process.kill(pid, 'SIGCONT');
      }
      await expect
        .poll(
          async () =>
            store.get(name).then(
              () => 'up',
              () => 'down',
            ),
          { timeout: 20_000 },
        )
        .toBe('up');
      await store.close();
    });

    test('reports lost records, not missing ones, after it came back empty', async () => {
      const guarded = createGuardedRecordStore(open(server.url), label);
      await guarded.initialise();
      await guarded.compareAndSet(name, { expected: undefined, value: 'x' });
      await server.restart({ isEmpty: true });
      const answer = async () => guarded.get(name).catch((error: unknown) => error);
      await expect.poll(answer, { timeout: 20_000 }).toBeInstanceOf(StoreLostError);
      await expect(guarded.compareAndSet(name, { expected: undefined, value: 'x' })).rejects.toThrow('marker');
      await guarded.initialise();
      await expect(guarded.get(name)).rejects.toThrow('another marker');
      await guarded.close();
    });
  });
}

describe('Redis', () => {
  test('refuses a change when its memory is full', async () => {
    const server = await startRedis({ maxmemory: '3mb' });
    const store = createRedisRecordStore({ url: server.url });
    const value = 'x'.repeat(100_000);
    const fill = async () => {
      for (let at = 0; at < 100; at += 1)
        await store.compareAndSet({ kind: 'link', id: String(at) }, { expected: undefined, value });
    };
    await expect(fill()).rejects.toThrow('OOM');
    await store.close();
    await server.remove();
  });

  test.each([
    ['appendonly', 'no'],
    ['appendfsync', 'everysec'],
    ['maxmemory-policy', 'allkeys-lru'],
  ])('is refused for links when %s is %s', async (setting, value) => {
    const server = await startRedis({ [setting]: value });
    const store = createRedisRecordStore({ url: server.url });
    await expect(store.assertDurable()).rejects.toThrow(`Redis must have ${setting}`);
    await store.close();
    await server.remove();
  });

  test('is accepted for links when it loses nothing', async () => {
    const server = await startRedis();
    const store = createRedisRecordStore({ url: server.url });
    await store.assertDurable();
    await store.close();
    await server.remove();
  });
});

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
}

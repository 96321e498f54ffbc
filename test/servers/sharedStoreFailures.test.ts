import { createClient, type RedisClientType } from '@redis/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startRedis, type RunningServer } from '../support/startRedis.ts';
import { startSharing, type Sharing } from '../support/startSharing.ts';

let redis: RunningServer;
let sharing: Sharing;
beforeEach(async () => {
  redis = await startRedis({ appendonly: 'no', dbfilename: 'dump.rdb' });
  sharing = await startSharing(redis.url);
});
afterEach(async () => {
  await sharing.stop();
  await redis.remove();
});

const read = '{ gpOnlineUser { patients { demographics { ... on GpPatientDemographics { surname } } } } }';
const expected = { gpOnlineUser: { patients: [{ demographics: { surname: expect.any(String) as string } }] } };

async function readAll(times = 1): Promise<void> {
  for (let at = 0; at < times; at += 1) {
    for (const replica of sharing.replicas) expect(await replica.query(read)).toEqual({ status: 200, data: expected });
  }
}

/** Waits until both replicas share one session again. */
async function expectSharing(): Promise<void> {
  const [first, second] = sharing.replicas;
  await expect.poll(() => sharing.stores[1]?.state(), { timeout: 10_000 }).toBe('ready');
  await expect.poll(() => sharing.stores[0]?.state(), { timeout: 10_000 }).toBe('ready');
  for (const replica of [first, second]) expect((await replica.query(read)).data).toEqual(expected);
  sharing.stack.clearCalls();
  for (const replica of [first, second, first, second]) expect((await replica.query(read)).data).toEqual(expected);
  expect(sharing.count('BeginPatientSession')).toBe(0);
  expect(sharing.violations()).toEqual([]);
}

async function withClient<T>(run: (client: RedisClientType) => Promise<T>): Promise<T> {
  const client: RedisClientType = createClient({ url: redis.url });
  await client.connect();
  try {
    return await run(client);
  } finally {
    client.destroy();
  }
}

const sessionKeys = () =>
  withClient(async (client) => (await client.keys('*')).filter((key) => key.includes(':session:')));

test.each([
  ['refuses connections', () => redis.stop('SIGKILL'), () => redis.restart()],
  [
    'hangs',
    () => Promise.resolve(process.kill(redis.pid, 'SIGSTOP')),
    () => Promise.resolve(process.kill(redis.pid, 'SIGCONT')),
  ],
  [
    'is full',
    () => withClient((client) => client.configSet('maxmemory', '1')),
    () => withClient((client) => client.configSet('maxmemory', '0')),
  ],
] as const)('while Redis %s, replicas use their own sessions, and later share again', async (_state, fail, repair) => {
  await readAll();
  await fail();
  await readAll(3);
  for (const stores of sharing.stores) expect(await stores.state()).toBe('degraded');
  for (const { url } of sharing.replicas) expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect(sharing.violations()).toEqual([]);
  await repair();
  await expectSharing();
});

test('parallel reads go on while Redis hangs, and none of them waits for it more than once', async () => {
  await readAll();
  process.kill(redis.pid, 'SIGSTOP');
  const responses = await Promise.all(
    Array.from({ length: 40 }, (_, at) => sharing.replicas[at % 2 ? 1 : 0].query(read)),
  );
  for (const response of responses) {
    // At an upstream that allows one session, replicas without a store may end each other's.
    for (const { extensions } of response.errors ?? [])
      expect(extensions).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', retryable: true });
    if (!response.errors) expect(response.data).toEqual(expected);
  }
  process.kill(redis.pid, 'SIGCONT');
  await expectSharing();
});

test('after Redis has lost everything, replicas open a new session', async () => {
  await readAll();
  await redis.restart({ isEmpty: true });
  await readAll();
  await expectSharing();
});

test('a session from an older state of Redis is not continued', async () => {
  await readAll();
  await withClient((client) => client.sendCommand(['SAVE']));
  await readAll(3);
  await redis.restart();
  await readAll(2);
  await expectSharing();
});

test('a session with a flipped bit is dropped', async () => {
  await readAll();
  const keys = await sessionKeys();
  expect(keys).toHaveLength(2);
  await withClient(async (client) => {
    for (const key of keys) {
      const value = (await client.hGet(key, 'value')) ?? '';
      const at = value.length - 20;
      const flipped = value[at] === 'A' ? 'B' : 'A';
      await client.hSet(key, 'value', value.slice(0, at) + flipped + value.slice(at + 1));
    }
  });
  sharing.stack.clearCalls();
  await readAll();
  expect(sharing.count('BeginPatientSession')).toBe(1);
  await expectSharing();
});

import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openStores, type OpenStores } from '../../src/stores/openStores.ts';
import { createLog } from '../../src/telemetry/createLog.ts';
import type { RecordStore } from '../../src/stores/RecordStore.ts';

const sealingKeys = [{ id: 'a', secret: Buffer.alloc(32, 'a') }] as const;
const options = { clock: () => 0, log: createLog('silent') };
const name = { kind: 'link', id: 'one' } as const;
const stepMs = 25;

let server: Server;
let stores: OpenStores | undefined;
const sockets = new Set<Socket>();
beforeEach(async () => {
  server = createServer((socket) => void sockets.add(socket.on('error', () => undefined))).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(async () => {
  vi.useRealTimers();
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  await stores?.close().catch(() => undefined);
  server.close();
});

/** Opens stores whose servers accept connections and never answer. Time passes only when a test lets it. */
async function openHanging(): Promise<Record<'durable' | 'volatile', RecordStore>> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const durable = { kind: 'postgres', url: `postgres://user@${address}/records` } as const;
  stores = await openStores({ durable, volatile: { url: `redis://${address}` }, sealingKeys }, options);
  if (!stores.volatile) throw new Error('There is no volatile store.');
  return { durable: stores.durable, volatile: stores.volatile };
}

/** @returns the time that passes, by the timers, until a call has failed */
async function waitOf(call: () => Promise<unknown>): Promise<number> {
  const state = { isSettled: false };
  let waited = 0;
  const settled = expect(call())
    .rejects.toThrow('STORE_UNAVAILABLE')
    .finally(() => (state.isSettled = true));
  for (; !state.isSettled && waited < 10_000; waited += stepMs) {
    await vi.advanceTimersByTimeAsync(stepMs);
    await turn();
  }
  await settled;
  return waited;
}

const calls = {
  get: (store: RecordStore) => store.get(name),
  change: (store: RecordStore) => store.compareAndSet(name, { expected: undefined, value: 'x' }),
  list: (store: RecordStore) => store.list('link')[Symbol.asyncIterator]().next(),
} as const;

test.each(['get', 'change', 'list'] as const)(
  'a %s of a hanging PostgreSQL and one of a hanging Redis together wait for less than a second',
  async (call) => {
    const { durable, volatile } = await openHanging();
    const waits = [await waitOf(() => calls[call](durable)), await waitOf(() => calls[call](volatile))];
    for (const wait of waits) expect(wait).toBeGreaterThan(0);
    expect((waits[0] ?? 0) + (waits[1] ?? 0)).toBeLessThan(1_000);
  },
);

test('a request that calls hanging stores twenty times waits for less than a second in all', async () => {
  const { durable, volatile } = await openHanging();
  const waited = await waitOf(async () => {
    for (let at = 0; at < 10; at += 1) {
      for (const store of [volatile, durable]) await expect(calls.get(store)).rejects.toThrow('STORE_UNAVAILABLE');
    }
    return calls.get(durable);
  });
  expect(waited).toBeGreaterThan(0);
  expect(waited).toBeLessThan(1_000);
});

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { aCanaryWorld, canaryKinds, readCanaries } from '../support/canaryWorld.ts';
import { initialiseStore } from '../support/initialiseStore.ts';
import { mixRequests } from '../support/mixRequests.ts';
import { startPostgres } from '../support/startPostgres.ts';
import { startPrograms, type Program, type Programs } from '../support/startPrograms.ts';
import { startRedis, type RunningServer } from '../support/startRedis.ts';
import { startStack, type Stack } from '../support/startStack.ts';

/** `npm run test:mixing` sends 10 000 requests of 200 people. */
const people = Number(process.env['PEOPLE'] ?? 20);
const requests = Number(process.env['REQUESTS'] ?? 300);
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

let redis: RunningServer;
let postgres: RunningServer;
let stack: Stack;
let programs: Programs;
beforeAll(async () => {
  [redis, postgres] = [await startRedis({ appendonly: 'no' }), await startPostgres()];
  await initialiseStore({ kind: 'postgres', url: postgres.url });
}, 300_000);
afterEach(async () => {
  await programs.stop();
  await stack.stop();
});
afterAll(async () => {
  await redis.remove();
  await postgres.remove();
});

/** Starts three replicas over a world of people. */
async function startReplicas(count: number, preload?: string): Promise<Program[]> {
  stack = await startStack({ world: aCanaryWorld(count), latency: [0, 20] });
  programs = await startPrograms(stack);
  const replicas: Program[] = [];
  for (let at = 0; at < 3; at += 1) {
    const shared = { STORE_URL: postgres.url, REDIS_URL: redis.url, EMIS_SESSIONS: 'shared', LOG_LEVEL: 'debug' };
    replicas.push(await programs.start(shared, preload === undefined ? {} : { preload }));
  }
  return replicas;
}

test('a record cache whose keys do not say whose record it holds is found', async () => {
  const count = 10;
  const replicas = await startReplicas(count, 'test/support/wrongCacheKey.ts');
  const { foreign } = await mixRequests({ stack, replicas, people: count, requests: 100, seed });
  const kinds = new Set(foreign.map(({ kind }) => kind));
  expect(kinds, `seed ${seed}`).toContain('Allergy');
}, 300_000);

test(`${requests} interleaved requests of ${people} people over 3 replicas return nothing of another person`, async () => {
  const replicas = await startReplicas(people);
  const loseCache = () => redis.restart({ isEmpty: true });
  const { seen, ...counts } = await mixRequests({ stack, replicas, people, requests, seed, loseCache });
  const figures = { seed, requests, people, ...counts, foreign: counts.foreign.length };
  process.stdout.write(`${JSON.stringify({ ...figures, canaries: Object.fromEntries(seen) })}\n`);
  expect(counts.foreign, `seed ${seed}`).toEqual([]);
  expect(counts.answered).toBeGreaterThan(requests / 2);
  expect([...seen.keys()].toSorted((a, b) => a.localeCompare(b))).toEqual(canaryKinds);
  expect(stack.simulator.ledger.flatMap(({ violation }) => violation ?? [])).toEqual([]);
  for (const { output } of replicas) expect(readCanaries(output())).toEqual([]);
}, 3_600_000);

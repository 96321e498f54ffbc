import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPrograms, type Program, type Programs } from '../support/startPrograms.ts';
import { startRedis, type RunningServer } from '../support/startRedis.ts';
import { startSharing, type Sharing } from '../support/startSharing.ts';

let redis: RunningServer;
let sharing: Sharing;
let programs: Programs;
const replicas: Program[] = [];
beforeAll(async () => {
  redis = await startRedis({ appendonly: 'no' });
  sharing = await startSharing(redis.url);
  programs = await startPrograms(sharing.stack);
  for (let at = 0; at < 2; at += 1)
    replicas.push(
      await programs.start({
        EMIS_SESSIONS: 'shared',
        REDIS_URL: redis.url,
        LOG_LEVEL: 'info',
        MAX_REQUESTS_PER_PERSON: '100',
      }),
    );
});
afterAll(async () => {
  await programs.stop();
  await sharing.stop();
  await redis.remove();
});

const read = '{ gpOnlineUser { patients { demographics { ... on GpPatientDemographics { surname } } } } }';
const expected = { gpOnlineUser: { patients: [{ demographics: { surname: expect.any(String) as string } }] } };

/** A process that has just stood still refuses new work for a moment. */
async function expectRead(replica: Program): Promise<void> {
  await expect.poll(async () => (await replica.query(read)).data, { timeout: 20_000 }).toEqual(expected);
}

test('replicas in processes of their own share one session, in 100 parallel reads and in 40 alternating ones', async () => {
  const [first, second] = replicas;
  if (!first || !second) throw new Error('The replicas were not started.');
  const at = (turn: number) => (turn % 2 ? first : second);
  const parallel = await Promise.all(Array.from({ length: 100 }, (_, turn) => at(turn).query(read)));
  for (const { data } of parallel) expect(data).toEqual(expected);
  expect(sharing.count('BeginPatientSession')).toBeGreaterThan(0);
  expect(sharing.count('BeginPatientSession')).toBeLessThanOrEqual(2);
  sharing.stack.clearCalls();
  for (let turn = 0; turn < 40; turn += 1) expect((await at(turn).query(read)).data).toEqual(expected);
  expect(sharing.count('GetDemographics')).toBe(40);
  expect(sharing.count('BeginPatientSession')).toBe(0);
  expect(sharing.violations()).toEqual([]);
});

test('a replica that is paused past its lease wakes up without a wrong answer or a violation', async () => {
  const [first, second] = replicas;
  if (!first || !second) throw new Error('The replicas were not started.');
  await expectRead(second);
  for (let round = 0; round < 3; round += 1) {
    // The pause begins while a call of the first replica is in progress, so that it holds the lease.
    const pause = Promise.withResolvers<void>();
    let isPaused = false;
    const unwatch = sharing.stack.simulator.watchCalls(({ operation }, stage) => {
      if (isPaused || operation !== 'GetDemographics' || stage !== 'arrived') return;
      isPaused = first.child.kill('SIGSTOP');
      pause.resolve();
    });
    // A replica that has just stood still may refuse the request, so that no call arrives.
    let interrupted = first.query(read);
    const tryToPause = async () => {
      await Promise.race([pause.promise, interrupted]);
      if (!isPaused) interrupted = first.query(read);
      return isPaused;
    };
    await expect.poll(tryToPause, { timeout: 20_000 }).toBe(true);
    unwatch();
    // The second replica waits until the lease has expired, and then opens a session of its own.
    const meanwhile = await second.query(read);
    expect(meanwhile).toMatchObject({ data: expected });
    first.child.kill('SIGCONT');
    const late = await interrupted;
    expect(late.errors ?? []).toEqual([]);
    expect(late.data).toEqual(expected);
    for (const replica of [first, second, first]) await expectRead(replica);
  }
  expect(sharing.violations()).toEqual([]);
});

test('a replica warns at start-up when replicas may end each other’s sessions', async () => {
  const warning = 'Replicas would end each other’s sessions';
  for (const { output } of replicas) expect(output()).not.toContain(warning);
  const own = await programs.start({ EMIS_SESSIONS: 'own', REDIS_URL: redis.url, LOG_LEVEL: 'info' });
  await expect.poll(own.output).toContain(warning);
  const settings = { EMIS_SESSIONS_PER_PATIENT: 'several', REDIS_URL: redis.url, LOG_LEVEL: 'info' };
  const several = await programs.start(settings);
  await expect.poll(several.output).toContain('TOKEN_SCOPES=required');
  expect(several.output()).not.toContain(warning);
  await own.stop();
  await several.stop();
});

test('a replica that is killed while it holds a lease delays others until the lease expires', async () => {
  const [first, second] = replicas;
  if (!first || !second) throw new Error('The replicas were not started.');
  let isKilled = false;
  sharing.stack.simulator.watchCalls(({ operation }, stage) => {
    if (!isKilled && operation === 'GetDemographics' && stage === 'arrived') isKilled = first.child.kill('SIGKILL');
  });
  const interrupted = first.query(read).catch(() => undefined);
  await expect.poll(() => isKilled, { timeout: 10_000 }).toBe(true);
  await interrupted;
  await expectRead(second);
  expect(sharing.violations()).toEqual([]);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PracticeBreakers, type Health } from '../../../src/emis/load/PracticeBreakers.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: 0 }));
afterEach(() => void vi.useRealTimers());

const turn = () => new Promise((resolve) => setImmediate(resolve));

function createBreakers() {
  const changes: string[] = [];
  const breakers = new PracticeBreakers({
    maxFailures: 3,
    pausesMs: [5_000, 10_000],
    silenceMs: 1_000,
    maxPractices: 3,
    onChange: (practice, state) => changes.push(`${practice} ${state}`),
  });
  const send = (result: Promise<Health>, practice = 'A', caller?: string) =>
    breakers.run(practice, { send: () => result, toHealth: (health) => health, caller });
  const run = (health: Health, practice = 'A', caller?: string) => send(Promise.resolve(health), practice, caller);
  const isRefused = (practice = 'A', isWrite = false) => breakers.refusal(practice, isWrite) !== undefined;
  async function open(practice = 'A'): Promise<void> {
    for (let times = 0; times < 3; times += 1) await run('failing', practice);
  }
  return { breakers, send, run, isRefused, open, changes };
}

test('a breaker opens after failures in a row, for its practice only, and returns the result of each call', async () => {
  const { run, isRefused, changes } = createBreakers();
  expect(await run('failing')).toBe('failing');
  await run('failing');
  expect(isRefused()).toBe(false);
  await run('failing');
  expect(isRefused()).toBe(true);
  expect(isRefused('B')).toBe(false);
  expect(changes).toEqual(['A open']);
});

test('answers and results that say nothing about the practice never open a breaker', async () => {
  const { run, isRefused } = createBreakers();
  for (let times = 0; times < 100; times += 1) await run(times % 2 === 0 ? 'answered' : 'unknown');
  expect(isRefused()).toBe(false);
});

test('results that say nothing about the practice do not interrupt failures in a row', async () => {
  const { run, isRefused } = createBreakers();
  for (const health of ['failing', 'unknown', 'failing', 'unknown', 'failing'] as const) await run(health);
  expect(isRefused()).toBe(true);
});

test('a breaker opens when more than half of the last calls failed, although some are answered', async () => {
  const { run, isRefused } = createBreakers();
  for (let times = 0; times < 3; times += 1) {
    for (const health of ['failing', 'failing', 'answered'] as const) await run(health);
  }
  await run('failing');
  await run('answered');
  expect(isRefused()).toBe(false);
  await run('failing');
  expect(isRefused()).toBe(true);
});

test('an open breaker refuses with a retryable error that says when to retry', async () => {
  const { breakers, open } = createBreakers();
  await open();
  vi.setSystemTime(1_200);
  expect(breakers.refusal('A', false)).toMatchObject({
    code: 'UPSTREAM_UNAVAILABLE',
    isRetryable: true,
    retryAfterSeconds: 4,
  });
});

test('an open breaker lets one read try the practice after its pause, and closes when that is answered', async () => {
  const { send, open, isRefused, changes } = createBreakers();
  await open();
  vi.setSystemTime(4_999);
  expect(isRefused()).toBe(true);
  vi.setSystemTime(5_000);
  expect(isRefused('A', true), 'a write does not try').toBe(true);
  expect(isRefused()).toBe(false);
  const trial = Promise.withResolvers<Health>();
  const tried = send(trial.promise);
  expect(isRefused(), 'others do not wait for the trial').toBe(true);
  trial.resolve('answered');
  await tried;
  expect(isRefused()).toBe(false);
  expect(isRefused('A', true)).toBe(false);
  expect(changes).toEqual(['A open', 'A closed']);
});

test.each(['failing', 'unknown'] as const)(
  'a trial whose result is %s opens the breaker again, for longer',
  async (health) => {
    const { run, open, isRefused } = createBreakers();
    await open();
    for (const [atMs, pauseMs] of [
      [5_000, 10_000],
      [15_000, 10_000],
    ] as const) {
      vi.setSystemTime(atMs);
      expect(isRefused()).toBe(false);
      await run(health);
      vi.setSystemTime(atMs + pauseMs - 1);
      expect(isRefused()).toBe(true);
    }
  },
);

test('a call that was sent before a breaker opened does not decide the trial when it says nothing', async () => {
  const { send, open, isRefused } = createBreakers();
  const [old, trial] = [Promise.withResolvers<Health>(), Promise.withResolvers<Health>()];
  const oldCall = send(old.promise);
  await open();
  vi.setSystemTime(5_000);
  const tried = send(trial.promise);
  await turn();
  old.resolve('unknown');
  await oldCall;
  trial.resolve('answered');
  await tried;
  expect(isRefused()).toBe(false);
});

test('the breakers of practices that work are forgotten before those of practices that do not', async () => {
  const { run, open, isRefused } = createBreakers();
  await open('A');
  for (const practice of ['B', 'C', 'D', 'E']) await run('answered', practice);
  expect(isRefused('A')).toBe(true);
});

test('an open breaker does not outlast its pause when the clock is set back', async () => {
  vi.setSystemTime(86_400_000);
  const { open, run, isRefused, changes } = createBreakers();
  await open();
  expect(isRefused()).toBe(true);
  vi.setSystemTime(0);
  expect(isRefused()).toBe(false);
  expect(changes).toEqual(['A open', 'A closed']);
  expect(await run('answered')).toBe('answered');
  expect(isRefused('A', true)).toBe(false);
});

test('a breaker opens when calls have had no response for a while, before they end', async () => {
  const { send, isRefused, changes } = createBreakers();
  const results = Array.from({ length: 3 }, () => Promise.withResolvers<Health>());
  const calls = results.map(({ promise }) => send(promise));
  await vi.advanceTimersByTimeAsync(999);
  expect(isRefused()).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(isRefused()).toBe(true);
  for (const { resolve } of results) resolve('failing');
  expect(await Promise.all(calls), 'their results are awaited').toEqual(['failing', 'failing', 'failing']);
  expect(changes).toEqual(['A open']);
});

test('an answer that comes late closes the breaker that its absence has opened', async () => {
  const { send, isRefused, changes } = createBreakers();
  const results = Array.from({ length: 3 }, () => Promise.withResolvers<Health>());
  const calls = results.map(({ promise }) => send(promise));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(isRefused()).toBe(true);
  results[0]?.resolve('answered');
  await calls[0];
  expect(isRefused()).toBe(false);
  for (const { resolve } of results) resolve('failing');
  await Promise.all(calls);
  expect(isRefused(), 'a call counts once').toBe(false);
  expect(changes).toEqual(['A open', 'A closed']);
});

test('a slow call beside others that are answered does not open a breaker', async () => {
  const { send, run, isRefused } = createBreakers();
  const slow = Promise.withResolvers<Health>();
  const calls = Array.from({ length: 2 }, () => send(slow.promise));
  await vi.advanceTimersByTimeAsync(1_000);
  await run('answered');
  calls.push(send(slow.promise));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(isRefused()).toBe(false);
  slow.resolve('answered');
  await Promise.all(calls);
});

test('an answered call leaves no timer', async () => {
  const { run } = createBreakers();
  await run('answered');
  expect(vi.getTimerCount()).toBe(0);
});

test('failures of one person never open a breaker, however many, and those of a second person do', async () => {
  const { run, isRefused } = createBreakers();
  for (let times = 0; times < 100; times += 1) await run('failing', 'A', 'one person');
  expect(isRefused()).toBe(false);
  for (const caller of ['another person', 'one person']) await run('failing', 'A', caller);
  expect(isRefused()).toBe(true);
});

test('a trial of the person whose call failed last opens the breaker again', async () => {
  const { run, isRefused } = createBreakers();
  for (const caller of ['one', 'another', 'one']) await run('failing', 'A', caller);
  vi.setSystemTime(5_000);
  await run('failing', 'A', 'one');
  vi.setSystemTime(14_999);
  expect(isRefused()).toBe(true);
});

test('an open breaker that is forgotten is reported as closed, since its practice is not refused any more', async () => {
  const { run, isRefused, open, changes } = createBreakers();
  for (const practice of ['A', 'B', 'C']) await open(practice);
  await run('answered', 'D');
  expect(isRefused('A')).toBe(false);
  expect(changes).toEqual(['A open', 'B open', 'C open', 'A closed']);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RequestDeadline } from '../../../src/domain/RequestDeadline.ts';
import { UpstreamError } from '../../../src/domain/UpstreamError.ts';
import { CallGuard } from '../../../src/emis/load/CallGuard.ts';
import type { Health } from '../../../src/emis/load/PracticeBreakers.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: 0 }));
afterEach(() => void vi.useRealTimers());

/** A guard with three places for each of two practices, of which A never answers. */
function start() {
  const guard = new CallGuard({
    slots: { maxCalls: 6, maxCallsPerPractice: 3, maxWaitingPerPractice: 50, nowMs: Date.now },
    breakers: { maxFailures: 3, pausesMs: [5_000, 10_000], silenceMs: 1_000, maxPractices: 10, onChange: () => {} },
  });
  const sent: string[] = [];
  const hanging: ((health: Health) => void)[] = [];
  let people = 0;
  /** Makes a call for a request, and an own person, of 25 seconds. */
  function call(
    practice: string,
    isWrite = false,
    person = `person ${(people += 1)}`,
  ): Promise<Health | UpstreamError> {
    const deadline = new RequestDeadline({ expiresAtMs: Date.now() + 25_000 });
    const options = {
      practice,
      deadline,
      endUserSessionId: person,
      ...(isWrite && { onSent() {} }),
    };
    const send = () => {
      sent.push(practice);
      if (practice === 'B') return Promise.resolve('answered' as const);
      const { promise, resolve } = Promise.withResolvers<Health>();
      hanging.push(resolve);
      return promise;
    };
    return guard.run(options, send, (health) => health);
  }
  return { call, sent, hanging };
}

const unavailable = (retryAfterSeconds: number) => ({
  code: 'UPSTREAM_UNAVAILABLE',
  isRetryable: true,
  retryAfterSeconds,
});

test('a practice is called at once beside one that hangs, however many calls that one has', async () => {
  const { call, sent } = start();
  for (let index = 0; index < 40; index += 1) void call('A');
  for (let index = 0; index < 40; index += 1) expect(await call('B')).toBe('answered');
  expect(sent.filter((practice) => practice === 'A')).toHaveLength(3);
  expect(sent.filter((practice) => practice === 'B')).toHaveLength(40);
});

test('the calls that wait for a practice that hangs are refused before those that were sent time out', async () => {
  const { call, sent, hanging } = start();
  const calls = Array.from({ length: 10 }, () => call('A'));
  await vi.advanceTimersByTimeAsync(1_000);
  for (const waiting of calls.slice(3)) expect(await waiting).toMatchObject(unavailable(5));
  for (const isWrite of [false, true]) expect(await call('A', isWrite), 'at once').toMatchObject(unavailable(5));
  expect(sent).toEqual(['A', 'A', 'A']);
  for (const end of hanging) end('failing');
  expect(await Promise.all(calls.slice(0, 3))).toEqual(['failing', 'failing', 'failing']);
});

test('a practice that hung is tried again by itself with one read, and called again when that is answered', async () => {
  const { call, sent, hanging } = start();
  const calls = Array.from({ length: 3 }, () => call('A'));
  await vi.advanceTimersByTimeAsync(1_000);
  for (const end of hanging.splice(0)) end('failing');
  await Promise.all(calls);
  sent.length = 0;
  await vi.advanceTimersByTimeAsync(5_000);
  const trial = call('A');
  await vi.advanceTimersByTimeAsync(0);
  expect(await call('A')).toBeInstanceOf(UpstreamError);
  expect(sent).toEqual(['A']);
  hanging.splice(0).forEach((end) => end('answered'));
  expect(await trial).toBe('answered');
  const next = [call('A'), call('A')];
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual(['A', 'A', 'A']);
  hanging.forEach((end) => end('answered'));
  expect(await Promise.all(next)).toEqual(['answered', 'answered']);
});

test('one person who calls many practices that hang leaves places to others', async () => {
  const { call, sent, hanging } = start();
  const calls = Array.from({ length: 40 }, (_, index) => call(`unknown ${index}`, false, 'anna'));
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toHaveLength(2);
  for (let index = 0; index < 40; index += 1) expect(await call('B')).toBe('answered');
  // A place that becomes free goes to the next call of the same person.
  hanging[0]?.('answered');
  await calls[0];
  await vi.advanceTimersByTimeAsync(0);
  expect(sent.filter((practice) => practice !== 'B')).toEqual(['unknown 0', 'unknown 1', 'unknown 2']);
});

test('one person who calls a practice many times leaves its places to others', async () => {
  const { call, sent, hanging } = start();
  const calls = Array.from({ length: 40 }, () => call('A', false, 'anna'));
  const others = [call('A', false, 'ben'), call('A', false, 'chris')];
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toHaveLength(3);
  for (const end of hanging.splice(1)) end('answered');
  expect(await Promise.all(others)).toEqual(['answered', 'answered']);
  hanging[0]?.('answered');
  expect(await calls[0]).toBe('answered');
});

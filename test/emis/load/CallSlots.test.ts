import { expect, test } from 'vitest';
import { DeadlineExceededError } from '../../../src/domain/DeadlineExceededError.ts';
import { RequestDeadline } from '../../../src/domain/RequestDeadline.ts';
import { UpstreamError } from '../../../src/domain/UpstreamError.ts';
import { CallSlots, type CallSlotsOptions } from '../../../src/emis/load/CallSlots.ts';
import { rejectionOf } from '../../support/startClient.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

function createSlots(options: Partial<CallSlotsOptions> = {}) {
  const time = { nowMs: 0 };
  const limits = { maxCalls: 4, maxCallsPerPractice: 2, maxWaitingPerPractice: 100, ...options };
  const slots = new CallSlots({ ...limits, nowMs: () => time.nowMs });
  const started: string[] = [];
  /** Acquires a place and notes when the call starts. */
  async function call(name: string, practice: string, expiresAtMs = Infinity): Promise<() => void> {
    const release = await slots.acquire(practice, new RequestDeadline({ expiresAtMs }));
    started.push(name);
    return release;
  }
  /** Lets calls to a practice take this long each, and sets the time back. */
  async function take(practice: string, durationMs: number): Promise<void> {
    for (let sample = 0; sample < 3; sample += 1) {
      const deadline = new RequestDeadline();
      const release = await slots.acquire(practice, deadline);
      time.nowMs += durationMs;
      release();
      deadline.expire();
    }
    time.nowMs = 0;
  }
  return { slots, time, started, call, take };
}

test('a practice that never responds holds its own places only', async () => {
  const { call, started } = createSlots();
  for (let index = 0; index < 10; index += 1) void call('slow', 'A');
  await call('b1', 'B');
  await call('b2', 'B');
  expect(started).toEqual(['slow', 'slow', 'b1', 'b2']);
});

test('a free place goes to the waiting call with the earliest deadline, of the practices with a free place', async () => {
  const { call, started } = createSlots({ maxCalls: 2, maxCallsPerPractice: 1 });
  const [releaseA, releaseB] = [await call('a', 'A'), await call('b', 'B')];
  for (const [name, practice, deadline] of [
    ['b late', 'B', 9_000],
    ['a early', 'A', 1_000],
    ['b early', 'B', 3_000],
    ['c', 'C', 5_000],
  ] as const) {
    void call(name, practice, deadline);
  }
  releaseB();
  await turn();
  expect(started).toEqual(['a', 'b', 'b early']);
  releaseA();
  await turn();
  expect(started).toEqual(['a', 'b', 'b early', 'a early']);
});

test('calls with equal deadlines start in the order of their arrival', async () => {
  const { call, started } = createSlots({ maxCalls: 1 });
  let release = await call('0', 'A', 5_000);
  const waiting = ['1', '2', '3'].map((name) => call(name, 'A', 5_000));
  for (const next of waiting) {
    release();
    release = await next;
  }
  expect(started).toEqual(['0', '1', '2', '3']);
});

test('a call that cannot finish before its deadline is refused at once, and others still wait', async () => {
  const { call, take } = createSlots({ maxCalls: 1, maxCallsPerPractice: 1 });
  await take('A', 1_000);
  await call('running', 'A');
  void call('first', 'A', 2_800);
  // Behind the running call and the first one: two seconds of waiting and one for the call itself.
  expect(await rejectionOf(call('too late', 'A', 2_900))).toMatchObject({
    limit: 'OVERLOADED',
    isRetryable: true,
    retryAfterSeconds: 2,
  });
  void call('in time', 'A', 12_000);
  await turn();
});

test('a waiting call that can no longer finish in time gives up its place instead of being sent', async () => {
  const { call, take, time, started } = createSlots({ maxCalls: 1, maxCallsPerPractice: 1 });
  await take('A', 100);
  const release = await call('running', 'A');
  const late = rejectionOf(call('late', 'A', 1_000));
  const other = call('other', 'A', 9_000);
  time.nowMs = 950;
  release();
  expect(await late).toMatchObject({ limit: 'OVERLOADED' });
  await other;
  expect(started).toEqual(['running', 'other']);
});

test('a call beyond the limit of waiting calls of its practice is refused, and one to another practice is not', async () => {
  const { call, started } = createSlots({ maxCallsPerPractice: 1, maxWaitingPerPractice: 1 });
  await call('a', 'A');
  void call('waiting', 'A');
  expect(await rejectionOf(call('refused', 'A'))).toMatchObject({ limit: 'OVERLOADED' });
  await call('b', 'B');
  expect(started).toEqual(['a', 'b']);
});

test('a call with an earlier deadline takes the place in a full queue of one with a later deadline', async () => {
  const { call, started } = createSlots({ maxCallsPerPractice: 1, maxWaitingPerPractice: 1 });
  const release = await call('running', 'A');
  const later = rejectionOf(call('later', 'A', 9_000));
  const earlier = call('earlier', 'A', 8_000);
  expect(await later).toMatchObject({ limit: 'OVERLOADED' });
  release();
  await earlier;
  expect(started).toEqual(['running', 'earlier']);
});

test('a waiting call leaves the queue when its deadline expires', async () => {
  const { slots, call, started } = createSlots({ maxCalls: 1 });
  const release = await call('running', 'A');
  const deadline = new RequestDeadline();
  const expired = rejectionOf(Promise.resolve(slots.acquire('A', deadline)));
  const next = call('next', 'A');
  deadline.expire();
  expect(await expired).toBeInstanceOf(DeadlineExceededError);
  release();
  await next;
  expect(started).toEqual(['running', 'next']);
});

test('refuseWaiting refuses the waiting calls of one practice only', async () => {
  const { slots, call, started } = createSlots({ maxCalls: 1 });
  const release = await call('running', 'A');
  const refused = [rejectionOf(call('a', 'A')), rejectionOf(call('a', 'A'))];
  const other = call('b', 'B');
  slots.refuseWaiting('A', () => new UpstreamError('UPSTREAM_UNAVAILABLE', 'open', { isRetryable: true }));
  for (const error of await Promise.all(refused)) expect(error).toMatchObject({ detail: 'open' });
  release();
  await other;
  expect(started).toEqual(['running', 'b']);
});

test('the expected wait grows with the number of calls, and is zero while a place is free', async () => {
  const { slots, call, take } = createSlots({ maxCalls: 2, maxCallsPerPractice: 2 });
  await take('A', 1_000);
  await call('one', 'A');
  expect(slots.expectedWaitMs(100)).toBe(0);
  await call('two', 'A');
  expect(slots.expectedWaitMs(1)).toBe(500);
  expect(slots.expectedWaitMs(3)).toBe(1_500);
});

test('the first call of a request is refused when the calls of those in progress at its practice take too long', async () => {
  const { slots, call, time } = createSlots({ maxCallsPerPractice: 1 });
  /** Makes the calls of one request. */
  async function request(calls: number): Promise<void> {
    const deadline = new RequestDeadline({ expiresAtMs: Infinity });
    for (let sent = 0; sent < calls; sent += 1) {
      const release = await slots.acquire('A', deadline);
      time.nowMs += 100;
      release();
    }
    deadline.expire();
    await turn();
  }
  for (let index = 0; index < 200; index += 1) await request(5);
  const first = new RequestDeadline({ expiresAtMs: time.nowMs + 10_000 });
  const release = await slots.acquire('A', first);
  // The call would be sent after 100 ms, but four other calls of the first request come before the second one of this.
  expect(await rejectionOf(call('second', 'A', time.nowMs + 900))).toMatchObject({ limit: 'OVERLOADED' });
  const second = call('second', 'A', time.nowMs + 1_200);
  release();
  await second;
  const next = rejectionOf(call('third', 'A', time.nowMs + 1_200));
  expect(await next, 'behind two requests').toMatchObject({ limit: 'OVERLOADED' });
  first.expire();
  await turn();
  void call('third', 'A', time.nowMs + 1_200);
  await turn();
});

test('a further call of a request is not refused because of the other calls of the requests in progress', async () => {
  const { slots, take } = createSlots({ maxCallsPerPractice: 1 });
  await take('A', 100);
  const first = new RequestDeadline({ expiresAtMs: 450 });
  const release = await slots.acquire('A', first);
  const others = [2_000, 2_001].map((expiresAtMs) => slots.acquire('A', new RequestDeadline({ expiresAtMs })));
  const another = new RequestDeadline({ expiresAtMs: 450 });
  expect(await rejectionOf(Promise.resolve(slots.acquire('A', another)))).toMatchObject({ limit: 'OVERLOADED' });
  const further = slots.acquire('A', first);
  release();
  for (const call of [further, ...others]) (await call)();
});

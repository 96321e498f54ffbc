import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RequestDeadline } from '../../../../src/domain/RequestDeadline.ts';
import { CallQueue } from '../../../../src/emis/soap/session/CallQueue.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'], now: 0 }));
afterEach(() => void vi.useRealTimers());

const turn = () => new Promise((resolve) => setImmediate(resolve));

function start() {
  const queue = new CallQueue({ maxWaitingCalls: 100, maxWaitMs: 60_000 });
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  const add = (name: string, expiresAtMs = Infinity) =>
    queue.add(new RequestDeadline({ expiresAtMs }), async () => {
      started.push(name);
      await new Promise<void>((resolve) => ends.set(name, resolve));
      return { kind: 'succeeded', value: name };
    });
  /** Ends a call after this time. */
  const end = async (name: string, durationMs = 0) => {
    vi.advanceTimersByTime(durationMs);
    ends.get(name)?.();
    await turn();
  };
  return { add, end, started, queue };
}

test('a patient session makes the waiting call with the earliest deadline first, and equal ones in their order', async () => {
  const { add, end, started } = start();
  void add('running');
  for (const [name, deadline] of [
    ['late', 9_000],
    ['early', 1_000],
    ['early too', 1_000],
    ['without', undefined],
    ['between', 5_000],
  ] as const) {
    void add(name, deadline);
  }
  for (const name of ['running', 'early', 'early too', 'between', 'late']) await end(name);
  expect(started).toEqual(['running', 'early', 'early too', 'between', 'late', 'without']);
});

test('a call that cannot finish in time behind others is refused at once, and one that can is not', async () => {
  const { add, end, started, queue } = start();
  for (const name of ['1', '2', '3', '4']) {
    void add(name);
    await end(name, 1_000);
  }
  void add('running');
  void add('waiting', 4_000 + 2_500);
  expect(await add('too late', 4_000 + 2_900)).toMatchObject({
    kind: 'failed',
    stage: 'preparing',
    mayBeDone: false,
    error: { limit: 'OVERLOADED', retryAfterSeconds: 2 },
  });
  void add('in time', 4_000 + 3_500);
  expect(queue.waiting).toBe(2);
  for (const name of ['running', 'waiting']) await end(name);
  expect(started.slice(4)).toEqual(['running', 'waiting', 'in time']);
});

test('a single slow call does not make the next calls look late', async () => {
  const { add, end, started } = start();
  for (const [name, durationMs] of [
    ['1', 10],
    ['2', 10],
    ['3', 4_000],
  ] as const) {
    void add(name);
    await end(name, durationMs);
  }
  void add('running');
  void add('next', 4_020 + 1_000);
  await end('running');
  expect(started).toEqual(['1', '2', '3', 'running', 'next']);
});

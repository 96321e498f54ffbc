import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DeadlineExceededError } from '../../../../src/domain/DeadlineExceededError.ts';
import { UpstreamError } from '../../../../src/domain/UpstreamError.ts';
import { preparationFailure, type Outcome } from '../../../../src/emis/soap/Outcome.ts';
import { CallQueue } from '../../../../src/emis/soap/session/CallQueue.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'], now: 0 }));
afterEach(() => void vi.useRealTimers());

const done = (name: string): Outcome<string> => ({ kind: 'succeeded', value: name });
const unavailable = () => new UpstreamError('UPSTREAM_UNAVAILABLE', 'no handshake', { isRetryable: true });

/** Starts a queue whose first call runs until it is ended. */
function start() {
  const queue = new CallQueue({ maxWaitingCalls: 3, maxWaitMs: 30_000 });
  const started: string[] = [];
  const { promise, resolve } = Promise.withResolvers<Outcome<string>>();
  const first = queue.add(undefined, () => promise);
  const add = (name: string) =>
    queue.add(undefined, () => {
      started.push(name);
      return Promise.resolve(done(name));
    });
  return { queue, started, first, add, end: resolve };
}

test('a call that has waited for longer than the limit is not made, and the next ones are', async () => {
  const { add, end, first, started } = start();
  const tooLong = add('too long');
  vi.advanceTimersByTime(1);
  const justNot = add('just not');
  vi.advanceTimersByTime(30_000);
  end(done('first'));
  expect(await tooLong).toMatchObject({
    kind: 'failed',
    stage: 'preparing',
    mayBeDone: false,
    canRetry: false,
    error: { code: 'UPSTREAM_UNAVAILABLE', isRetryable: true },
  });
  expect(await Promise.all([first, justNot])).toEqual([done('first'), done('just not')]);
  expect(started).toEqual(['just not']);
});

test('a call beyond the limit of waiting calls is refused at once, and one is let in when a place is free', async () => {
  const { add, end, first, started } = start();
  const waiting = ['1', '2', '3'].map(add);
  expect(await add('4')).toMatchObject({ kind: 'failed', mayBeDone: false, error: { code: 'UPSTREAM_UNAVAILABLE' } });
  end(done('first'));
  await Promise.all([first, ...waiting]);
  expect(await add('5')).toEqual(done('5'));
  expect(started).toEqual(['1', '2', '3', '5']);
});

describe('the calls that wait behind a failed one', () => {
  test('fail with it when its session could not be opened', async () => {
    const { queue, add, end, first, started } = start();
    const waiting = [add('1'), add('2')];
    const failure = preparationFailure(unavailable(), true);
    end(failure);
    expect(await Promise.all([first, ...waiting])).toEqual([failure, failure, failure]);
    expect(started).toEqual([]);
    expect(queue.isIdle).toBe(true);
    expect(await add('later')).toEqual(done('later'));
  });

  test('are made when only the deadline of its request has expired', async () => {
    const { add, end, started } = start();
    const waiting = [add('1'), add('2')];
    end(preparationFailure(new DeadlineExceededError('waiting'), false));
    expect(await Promise.all(waiting)).toEqual([done('1'), done('2')]);
    expect(started).toEqual(['1', '2']);
  });

  test.each<[string, Outcome<string>]>([
    ['failed itself', { kind: 'failed', stage: 'calling', error: unavailable(), mayBeDone: true, canRetry: false }],
    ['was refused itself', { kind: 'refused', stage: 'calling', refusal: 'slotTaken' }],
  ])('are made when the call %s', async (_name, outcome) => {
    const { add, end, first } = start();
    const waiting = add('1');
    end(outcome);
    expect(await first).toBe(outcome);
    expect(await waiting).toEqual(done('1'));
  });

  test('fail with a refusal of its session', async () => {
    const { add, end } = start();
    const waiting = add('1');
    const refusal: Outcome<string> = { kind: 'refused', stage: 'preparing', refusal: 'accessEnded' };
    end(refusal);
    expect(await waiting).toBe(refusal);
  });

  test('are made when the call threw an error, which its own caller receives', async () => {
    const queue = new CallQueue({ maxWaitingCalls: 3, maxWaitMs: 30_000 });
    const failing = queue.add(undefined, () => Promise.reject(new Error('a bug')));
    const waiting = queue.add(undefined, () => Promise.resolve(done('1')));
    await expect(failing).rejects.toThrow('a bug');
    expect(await waiting).toEqual(done('1'));
    expect(queue.isIdle).toBe(true);
  });
});

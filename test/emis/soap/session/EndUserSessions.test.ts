import { describe, expect, test } from 'vitest';
import { DeadlineExceededError } from '../../../../src/domain/DeadlineExceededError.ts';
import { RequestDeadline } from '../../../../src/domain/RequestDeadline.ts';
import { done, ended, failed, opened, othersSession, startEndUserSessions as start } from './endUserSessionFixture.ts';

describe('an attempt in an End User Session', () => {
  test('is repeated in a new one when the known one has ended', async () => {
    const { use } = start();
    expect(await use()).toEqual({ outcome: done, attempts: ['1'] });
    expect(await use(ended)).toEqual({ outcome: done, attempts: ['1', '2'] });
    expect(await use()).toEqual({ outcome: done, attempts: ['2'] });
  });

  test('is not repeated when the one that has ended had just been opened', async () => {
    const { use } = start();
    expect(await use(ended)).toEqual({ outcome: failed, attempts: ['1'] });
    // The known session has ended by the time the new one ends, too.
    expect(await use(() => done)).toEqual({ outcome: done, attempts: ['2'] });
    expect(await use(ended, ended)).toEqual({ outcome: failed, attempts: ['2', '3'] });
  });

  test('is not repeated when it has succeeded, was refused, or has failed while the session goes on', async () => {
    const { use } = start();
    await use();
    const refused = { kind: 'refused', stage: 'calling', refusal: 'practiceNotLive' } as const;
    for (const outcome of [done, failed, refused]) {
      expect(await use(() => outcome)).toEqual({ outcome, attempts: ['1'] });
    }
  });

  test('is repeated in the one of another process, and then in a new one, when each has ended', async () => {
    const { use, events } = start({ claims: [{ kind: 'claimed' }, { kind: 'open', session: othersSession('other') }] });
    await use();
    events.length = 0;
    expect(await use(ended, ended)).toEqual({ outcome: done, attempts: ['1', 'other', '2'] });
    expect(events.slice(0, 3)).toEqual(['claim without 1', 'claim without other', 'opening']);
  });

  test('is made three times at most', async () => {
    const others = ['a', 'b', 'c'].map((id) => ({ kind: 'open', session: othersSession(id) }) as const);
    const { use } = start({ claims: [{ kind: 'claimed' }, ...others] });
    await use();
    expect(await use(ended, ended, ended)).toEqual({ outcome: failed, attempts: ['1', 'a', 'b'] });
  });

  test('is not made when no session can be opened', async () => {
    const { use } = start({ openings: [{ kind: 'fault', status: 503 }] });
    const { outcome, attempts } = await use();
    expect(attempts).toEqual([]);
    expect(outcome).toMatchObject({
      kind: 'failed',
      stage: 'preparing',
      error: { detail: 'CreateEndUserSession: unavailable, HTTP 503' },
    });
  });
});

describe('the End User Session of a person', () => {
  test('is opened once for concurrent calls, and kept until its timeout', async () => {
    const { acquire, events, time, minuteMs } = start();
    const acquired = await Promise.all([acquire(), acquire(), acquire()]);
    expect(new Set(acquired)).toHaveLength(1);
    time.ms = 20 * minuteMs - 1;
    expect(await acquire()).toMatchObject({ value: { id: '1' } });
    time.ms += 1;
    expect(await acquire()).toMatchObject({ value: { id: '2' } });
    expect(events).toEqual(['opening', 'opening']);
  });

  test('is opened again when only the deadline of the request that opened it has expired', async () => {
    const error = new DeadlineExceededError('CreateEndUserSession');
    const { acquire, events } = start({ openings: [{ kind: 'failed', wasSent: false, error }] });
    const expired = new RequestDeadline();
    expired.expire();
    const acquired = await Promise.all([acquire(), acquire(expired), acquire(new RequestDeadline())]);
    expect(acquired).toMatchObject([{ error }, { error }, { value: { id: '2' } }]);
    expect(events).toEqual(['opening', 'opening']);
  });

  test('lasts from when its opening was sent', async () => {
    const response = Promise.withResolvers<ReturnType<typeof opened>>();
    const { acquire, time, minuteMs } = start({ openings: [response.promise] });
    const acquiring = acquire();
    time.ms = minuteMs;
    response.resolve(opened('slow'));
    await acquiring;
    time.ms = 20 * minuteMs;
    expect(await acquire()).toMatchObject({ value: { id: '2' } });
  });

  test.each([
    ['no id', opened('')],
    ['an id with a space', opened('a b')],
    ['an id with a line end', opened('a\r\n')],
    ['an id of 65 characters', opened('x'.repeat(65))],
    ['a timeout of zero', opened('a', 0)],
  ])('is not opened by a response with %s', async (_name, response) => {
    const { acquire } = start({ openings: [response] });
    expect(await acquire()).toMatchObject({ kind: 'failed', error: { code: 'UPSTREAM_INVALID_RESPONSE' } });
    expect(await acquire()).toMatchObject({ value: { id: '2' } });
  });

  test.each(['!', '~'.repeat(64)])('is opened by a response with the id %s', async (id) => {
    const { acquire } = start({ openings: [opened(id)] });
    expect(await acquire()).toMatchObject({ value: { id } });
  });
});

describe('a process that shares End User Sessions', () => {
  const opening = { kind: 'opening' } as const;

  test('waits while another process opens one, and uses it', async () => {
    const { acquire, events } = start({ claims: [opening, opening, { kind: 'open', session: othersSession('a') }] });
    expect(await acquire(new RequestDeadline())).toMatchObject({ value: { id: 'a' } });
    expect(events).toEqual([
      'claim without undefined',
      'pause',
      'claim without undefined',
      'pause',
      'claim without undefined',
    ]);
  });

  test('stops waiting when the deadline of its request has expired, and opens none', async () => {
    const deadline = new RequestDeadline();
    const { acquire, events } = start({ claims: [opening, opening], onPause: () => deadline.expire() });
    const outcome = await acquire(deadline);
    expect(outcome).toMatchObject({ kind: 'failed', stage: 'preparing', mayBeDone: false, canRetry: false });
    expect(outcome.kind === 'failed' && outcome.error).toBeInstanceOf(DeadlineExceededError);
    expect(events).toEqual(['claim without undefined', 'pause']);
  });

  test('does not use one of another process that is about to end', async () => {
    const { acquire, events, time, minuteMs } = start({ claims: [{ kind: 'open', session: othersSession('a') }] });
    time.ms = 20 * minuteMs;
    expect(await acquire()).toMatchObject({ value: { id: '1' } });
    expect(events.slice(0, 3)).toEqual(['claim without undefined', 'claim without a', 'opening']);
  });

  test('publishes the one that it has opened, and again when a tenth of its lifetime has passed since', async () => {
    const { acquire, events, time, minuteMs } = start({ claims: [] });
    const acquired = await acquire();
    if (acquired.kind !== 'succeeded') throw new Error('There is no session.');
    events.length = 0;
    for (const renewedAtMs of [2 * minuteMs - 1, 2 * minuteMs, 4 * minuteMs - 1, 4 * minuteMs]) {
      time.ms = renewedAtMs;
      acquired.value.lifetime.renew(renewedAtMs);
      await acquire();
    }
    expect(events).toEqual([2, 4].map((at) => `publish 1 of ${at * minuteMs} for ${20 * minuteMs}`));
  });

  test('leaves the opening to others when its own has failed', async () => {
    const { acquire, events } = start({ claims: [], openings: [{ kind: 'fault', status: 503 }] });
    expect(await acquire()).toMatchObject({ kind: 'failed' });
    expect(events).toEqual(['claim without undefined', 'opening', 'abandon']);
  });

  test('keeps its own one when a patient session comes with that of another process', async () => {
    const { acquire, adopt, time, minuteMs } = start();
    await acquire();
    const adopted = adopt('other');
    expect([adopted.id, adopt('other')]).toEqual(['other', adopted]);
    expect(await acquire()).toMatchObject({ value: { id: '1' } });
    time.ms = 20 * minuteMs;
    expect(adopt('other', time.ms)).toBe(adopted);
    expect(adopted.lifetime.remainingMs()).toBe(20 * minuteMs);
    // Its own one has ended meanwhile.
    expect(await acquire()).toEqual({ kind: 'succeeded', value: adopted });
  });

  test('does not use one that has ended again, although another process still has it', async () => {
    const { acquire, adopt } = start();
    adopt('other').lifetime.end();
    expect(adopt('other', 1).lifetime.hasEnded).toBe(true);
    expect(await acquire()).toMatchObject({ value: { id: '1' } });
  });

  test('renews its own one when another process has renewed it', async () => {
    const { acquire, adopt, time, minuteMs } = start();
    const acquired = await acquire();
    time.ms = minuteMs;
    expect(acquired).toEqual({ kind: 'succeeded', value: adopt('1', minuteMs) });
    time.ms = 21 * minuteMs - 1;
    expect(await acquire()).toEqual(acquired);
  });
});

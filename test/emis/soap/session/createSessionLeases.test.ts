import { describe, expect, test } from 'vitest';
import { StoreUnavailableError } from '../../../../src/domain/StoreUnavailableError.ts';
import type { SavedSession } from '../../../../src/emis/soap/session/createSessionLeases.ts';
import { key, leaseMs, saved, startLeases as start } from './leaseFixture.ts';

test('a lease that is held is taken by nobody else, even by a process that has given way', async () => {
  const { takeFirst, second } = start();
  await takeFirst();
  for (const insists of [false, true]) expect(await second.take(key, { insists })).toEqual({ kind: 'busy' });
});

test('a process that waited goes first, unless another one has given way for long enough', async () => {
  const { takeFirst, takeSecond, third } = start();
  const { lease } = await takeFirst();
  expect(await lease.renew()).toEqual({ isHeld: true, isAwaited: false });
  expect(await takeSecond()).toEqual({ kind: 'busy' });
  expect(await lease.renew()).toEqual({ isHeld: true, isAwaited: true });
  await lease.release(undefined, 0);
  expect(await third.take(key, { insists: false })).toEqual({ kind: 'yielding' });
  expect(await third.take(key, { insists: true })).toMatchObject({ kind: 'taken' });
  expect(await takeSecond()).toEqual({ kind: 'busy' });
});

test('a lease that a process has taken without knowing it is taken over by that process, without a session', async () => {
  const { takeFirst, takeSecond } = start();
  const before = await takeFirst();
  await before.lease.release(saved, leaseMs);
  expect(await takeFirst()).toMatchObject({ session: saved });
  const again = await takeFirst();
  expect(again.session).toBeUndefined();
  expect(await before.lease.renew()).toMatchObject({ isHeld: false });
  expect(await again.lease.renew()).toMatchObject({ isHeld: true });
  expect(await takeSecond()).toEqual({ kind: 'busy' });
});

test('the process that has waited first goes first', async () => {
  const { takeFirst, takeSecond, third } = start();
  const { lease } = await takeFirst();
  await takeSecond();
  expect(await third.take(key, { insists: false })).toEqual({ kind: 'busy' });
  await lease.release(saved, leaseMs);
  expect(await third.take(key, { insists: false })).toEqual({ kind: 'yielding' });
  expect(await takeSecond()).toMatchObject({ kind: 'taken', session: saved });
});

test('a lease of a process that was killed expires although another one waits for it', async () => {
  const { takeFirst, takeSecond, storeTime } = start();
  await takeFirst();
  storeTime.ms = leaseMs - 1;
  expect(await takeSecond()).toEqual({ kind: 'busy' });
  storeTime.ms = leaseMs;
  expect(await takeSecond()).toMatchObject({ kind: 'taken', session: undefined });
});

describe('a process that holds a lease', () => {
  test('asks the store again for the number after the reserved ones', async () => {
    const { takeFirst, steps } = start();
    const { lease } = await takeFirst();
    const stepsAfter: number[] = [];
    for (const number of [1, 16, 17, 32, 33]) {
      expect(await lease.reserve(number)).toBe(true);
      stepsAfter.push(steps());
    }
    expect(stepsAfter).toEqual([1, 1, 2, 2, 3]);
  });

  test('counts the numbers of a session that another process has left from its last one', async () => {
    const { takeFirst, steps } = start();
    await (await takeFirst()).lease.release(saved, leaseMs);
    const { lease } = await takeFirst();
    const before = steps();
    expect([await lease.reserve(8), await lease.reserve(23), steps()]).toEqual([true, true, before]);
    expect([await lease.reserve(24), steps()]).toEqual([true, before + 1]);
  });

  test('asks the store when its lease may have expired, and every time after that', async () => {
    const { takeFirst, steps, time } = start();
    const { lease } = await takeFirst();
    time.ms = leaseMs - 1;
    await lease.reserve(1);
    expect(steps()).toBe(1);
    time.ms = leaseMs;
    await lease.reserve(2);
    expect(steps()).toBe(2);
    // The lease was extended at that time.
    time.ms = 2 * leaseMs - 1;
    await lease.reserve(3);
    expect(steps()).toBe(2);
  });

  test('reserves no number once another lease has taken its place', async () => {
    const { takeFirst } = start();
    const before = await takeFirst();
    await takeFirst();
    expect(await before.lease.reserve(17)).toBe(false);
    await before.lease.release(saved, leaseMs);
    expect((await takeFirst()).session).toBeUndefined();
  });
});

describe('a lease that a process may have left in the store', () => {
  test('is removed after a moment, so that others need not wait until it expires', async () => {
    const { first, takeSecond, runTimers } = start('lost');
    await expect(first.take(key, { insists: false })).rejects.toBeInstanceOf(StoreUnavailableError);
    expect(await takeSecond()).toEqual({ kind: 'busy' });
    expect(await runTimers()).toBe(1);
    expect(await takeSecond()).toMatchObject({ kind: 'taken' });
    expect(await runTimers()).toBe(0);
  });

  test('is removed when the store is there again, and not any more when it has expired', async () => {
    const { first, takeSecond, runTimers, time } = start('lost', 'refused', 'refused', 'none', 'lost', 'refused');
    await first.take(key, { insists: false }).catch(() => undefined);
    time.ms = leaseMs - 1;
    for (let attempt = 1; attempt <= 3; attempt += 1) expect(await runTimers()).toBe(1);
    expect(await runTimers()).toBe(0);
    const taken = await takeSecond();
    if (taken.kind !== 'taken') throw new Error('The lease was not taken.');
    await taken.lease.release(undefined, 0);

    await first.take(key, { insists: false }).catch(() => undefined);
    time.ms += leaseMs;
    expect([await runTimers(), await runTimers()]).toEqual([1, 0]);
  });

  test.each([
    ['was not carried out, with the session in it', 'refused', undefined],
    ['was carried out, and the session stays', 'lost', saved],
  ] as const)('is removed after a release that %s', async (_what, fault, session) => {
    const { takeFirst, takeSecond, runTimers } = start('none', fault);
    const { lease } = await takeFirst();
    await expect(lease.release(saved, leaseMs)).rejects.toBeInstanceOf(StoreUnavailableError);
    expect(await runTimers()).toBe(1);
    expect(await takeSecond()).toMatchObject({ kind: 'taken', session });
  });

  test('is not removed for an error that is not the unavailable store', async () => {
    const { takeFirst, runTimers } = start();
    const { lease } = await takeFirst();
    const unwritable = {
      ...saved,
      toJSON: () => {
        throw new Error('a bug');
      },
    } as SavedSession;
    await expect(lease.release(unwritable, leaseMs)).rejects.toThrow('a bug');
    expect(await runTimers()).toBe(0);
  });
});

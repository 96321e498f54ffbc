import { describe, expect, test } from 'vitest';
import type { SavedSession } from '../../../../src/emis/soap/session/createSessionLeases.ts';
import { settled } from './modelSteps.ts';
import { maxHoldMs, startSharedSession as start, unavailable } from './sharedSessionFixture.ts';

const saved = { id: 'saved' } as SavedSession;

describe('a process that shares a patient session', () => {
  test('keeps the lease for the calls that follow at once, and leaves the session when none follows', async () => {
    const { behaviour, call, happened, idle, shared } = start();
    behaviour.saved = saved;
    await call();
    expect(happened()).toEqual(['take', 'lease 1 reserves 1', 'call']);
    expect([shared.id, shared.isAlive]).toEqual(['own', true]);
    await call();
    await idle();
    expect(happened()).toEqual(['lease 1 reserves 1', 'call', 'lease 1 leaves saved for 1000']);
    expect([shared.id, shared.isAlive]).toEqual(['saved', false]);
    await idle();
    expect(happened()).toEqual([]);
  });

  test('does not release the lease during a call that follows before the lease is idle', async () => {
    const { behaviour, call, happened, idle } = start();
    await call();
    const reserving = Promise.withResolvers<boolean>();
    behaviour.reserve = () => reserving.promise;
    const next = call();
    await idle();
    reserving.resolve(true);
    await next;
    expect(happened()).toEqual(['take', 'lease 1 reserves 1', 'call', 'lease 1 reserves 1', 'call']);
  });

  test('continues the session that it finds, and forgets the one that it left', async () => {
    const { behaviour, call, happened, idle, shared } = start();
    behaviour.saved = saved;
    await call();
    await idle();
    behaviour.session = { ...saved, id: 'of another process' };
    happened();
    await call();
    expect(happened()).toEqual(['take', 'adopts of another process', 'lease 2 reserves 1', 'call']);
    shared.end();
    expect(shared.id).toBeUndefined();
  });

  test('knows no session that it left once it was ended', async () => {
    const { behaviour, call, idle, shared } = start();
    behaviour.saved = saved;
    await call();
    await idle();
    expect(shared.id).toBe('saved');
    shared.end();
    expect(shared.id).toBeUndefined();
  });

  test('waits for its own release before it takes the lease again', async () => {
    const { behaviour, call, happened, idle, shared } = start();
    await call();
    const releasing = Promise.withResolvers<void>();
    behaviour.release = () => releasing.promise;
    await idle();
    happened();
    const next = call();
    await settled();
    expect([happened(), shared.isAlive]).toEqual([[], true]);
    releasing.resolve();
    await next;
    expect(happened()).toEqual(['take', 'lease 2 reserves 1', 'call']);
  });

  test('releases the lease when it is closed, and only once', async () => {
    const { call, happened, idle, renew, shared } = start();
    await shared.close();
    await call();
    happened();
    await shared.close();
    for (const act of [idle, renew]) await act();
    expect(happened()).toEqual(['lease 1 leaves undefined for 0']);
  });
});

describe('a process that has held a lease for long', () => {
  async function startLong() {
    const started = start();
    await started.call();
    started.happened();
    started.time.ms = maxHoldMs;
    return started;
  }

  test('asks the store whether another one waits, and not before', async () => {
    const { call, happened, time } = await startLong();
    time.ms = maxHoldMs - 1;
    await call();
    expect(happened()).toEqual(['lease 1 reserves 1', 'call']);
    time.ms = maxHoldMs;
    await call();
    expect(happened()).toEqual(['lease 1 renews', 'lease 1 reserves 1', 'call']);
    // It holds the lease for as long again.
    time.ms = 2 * maxHoldMs - 1;
    await call();
    expect(happened()).toEqual(['lease 1 reserves 1', 'call']);
  });

  test('releases it when another one waits, and takes it again in its turn', async () => {
    const { behaviour, call, happened } = await startLong();
    behaviour.saved = saved;
    behaviour.renew = () => Promise.resolve({ isHeld: true, isAwaited: true });
    await call();
    expect(happened()).toEqual([
      'lease 1 renews',
      'lease 1 leaves saved for 1000',
      'take',
      'lease 2 reserves 1',
      'call',
    ]);
  });

  test.each<[string, () => Promise<{ isHeld: boolean; isAwaited: boolean }>]>([
    ['has lost it', () => Promise.resolve({ isHeld: false, isAwaited: false })],
    ['has lost it to one that is waited for', () => Promise.resolve({ isHeld: false, isAwaited: true })],
    ['cannot ask the store', () => Promise.reject(unavailable)],
  ])('ends the session when it %s', async (_what, renew) => {
    const { behaviour, call, happened, renew: runRenewals } = await startLong();
    behaviour.renew = renew;
    await call();
    expect(happened()).toEqual(['lease 1 renews', 'ends', 'take', 'lease 2 reserves 1', 'call']);
    behaviour.renew = () => Promise.resolve({ isHeld: true, isAwaited: false });
    await runRenewals();
    expect(happened()).toEqual(['lease 2 renews']);
  });

  test('throws an error that is not the unavailable store', async () => {
    const { behaviour, call } = await startLong();
    behaviour.renew = () => Promise.reject(new TypeError('a bug'));
    await expect(call()).rejects.toThrow(TypeError);
  });
});

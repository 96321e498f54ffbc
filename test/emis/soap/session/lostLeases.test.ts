import { describe, expect, test } from 'vitest';
import type { SavedSession } from '../../../../src/emis/soap/session/createSessionLeases.ts';
import { settled } from './modelSteps.ts';
import { startSharedSession as start, unavailable } from './sharedSessionFixture.ts';

describe('a lease', () => {
  test('whose renewal says that it is lost ends the session, and is not renewed again', async () => {
    const { behaviour, call, happened, renew } = start();
    await call();
    happened();
    await renew();
    expect(happened()).toEqual(['lease 1 renews']);
    behaviour.renew = () => Promise.resolve({ isHeld: false, isAwaited: false });
    await renew();
    expect(happened()).toEqual(['lease 1 renews', 'ends']);
    await renew();
    expect(happened()).toEqual([]);
  });

  test('whose renewal fails is decided by the next reservation', async () => {
    const { behaviour, call, happened, renew } = start();
    await call();
    behaviour.renew = () => Promise.reject(unavailable);
    await renew();
    happened();
    await call();
    expect(happened()).toEqual(['lease 1 reserves 1', 'call']);
  });

  test('whose late renewal says that it is lost does not end the session of a newer lease', async () => {
    const { behaviour, call, happened, idle, renew } = start();
    await call();
    const renewing = Promise.withResolvers<{ isHeld: boolean; isAwaited: boolean }>();
    behaviour.renew = () => renewing.promise;
    await renew();
    await idle();
    await call();
    happened();
    renewing.resolve({ isHeld: false, isAwaited: false });
    await settled();
    expect(happened()).toEqual([]);
  });

  test.each<[string, () => Promise<boolean>]>([
    ['is refused', () => Promise.resolve(false)],
    ['may not have been made', () => Promise.reject(unavailable)],
  ])('whose reservation %s ends the session, and nothing is sent', async (_what, reserve) => {
    const { behaviour, call, happened, idle, renew } = start();
    behaviour.reserve = reserve;
    await call();
    expect(happened()).toEqual(['take', 'lease 1 reserves 1', 'ends', 'no call']);
    for (const act of [idle, renew]) await act();
    expect(happened()).toEqual([]);
  });

  test('whose reservation fails in another way throws the error', async () => {
    const { behaviour, call } = start();
    behaviour.reserve = () => Promise.reject(new TypeError('a bug'));
    await expect(call()).rejects.toThrow(TypeError);
  });

  test('whose release cannot be confirmed is not held any more', async () => {
    const { behaviour, call, happened, idle, shared } = start();
    behaviour.release = () => Promise.reject(unavailable);
    await call();
    await idle();
    happened();
    expect(shared.isAlive).toBe(false);
    await call();
    expect(happened()).toEqual(['take', 'lease 2 reserves 1', 'call']);
  });
});

describe('a shared session', () => {
  test('counts as alive while its lease is held, and while the process has a session without one', async () => {
    const { behaviour, call, shared } = start();
    expect(shared.isAlive).toBe(false);
    await call();
    shared.end();
    expect(shared.isAlive).toBe(true);
    await shared.close();
    expect(shared.isAlive).toBe(false);
    behaviour.take = () => Promise.reject(unavailable);
    await call();
    expect(shared.isAlive).toBe(true);
  });

  test('has no id when the process has taken it again and lost it', async () => {
    const { behaviour, call, idle, shared } = start();
    behaviour.saved = { id: 'saved' } as SavedSession;
    await call();
    await idle();
    behaviour.reserve = () => Promise.resolve(false);
    await call();
    expect(shared.id).toBeUndefined();
  });
});

describe('a process without the store', () => {
  test('makes the call in a session of its own, without a reservation', async () => {
    const { behaviour, call, happened, idle, renew } = start();
    behaviour.take = () => Promise.reject(unavailable);
    await call();
    for (const act of [idle, renew]) await act();
    expect(happened()).toEqual(['take', 'call']);
  });

  test('throws an error that is not the unavailable store', async () => {
    const { behaviour, call } = start();
    behaviour.take = () => Promise.reject(new TypeError('a bug'));
    await expect(call()).rejects.toThrow(TypeError);
  });
});

import { describe, expect, test } from 'vitest';
import { StoreUnavailableError } from '../../../../src/domain/StoreUnavailableError.ts';
import {
  createSharedEndUserSessions,
  type EndUserRecord,
} from '../../../../src/emis/soap/session/createSharedEndUserSessions.ts';
import type { Records } from '../../../../src/stores/createRecords.ts';
import { memoryRecords, memoryStores } from '../../../support/memoryStores.ts';
import { othersSession } from './endUserSessionFixture.ts';

const openingMs = 5_000;

function start() {
  const time = { ms: 0 };
  const stored = memoryRecords<EndUserRecord>(
    'session',
    memoryStores(() => time.ms),
  );
  const failure: { error?: Error } = {};
  const records: Records<EndUserRecord> = {
    ...stored,
    update: (...args) => (failure.error ? Promise.reject(failure.error) : stored.update(...args)),
  };
  const create = (owner: string, scope: readonly string[] = []) =>
    createSharedEndUserSessions({ records, owner, scope, openingMs, pause: () => Promise.resolve() });
  return { time, failure, create, first: create('first'), second: create('second') };
}

const session = othersSession('a');
const open = { kind: 'open', session };

describe('the opening of an End User Session', () => {
  test('is claimed by one process for each person, until it may have been killed', async () => {
    const { first, second, time } = start();
    expect(await first.claim('sam', undefined)).toEqual({ kind: 'claimed' });
    expect(await second.claim('sam', undefined)).toMatchObject({ kind: 'opening' });
    expect(await second.claim('eve', undefined)).toEqual({ kind: 'claimed' });
    expect(await first.claim('sam', undefined)).toEqual({ kind: 'claimed' });
    time.ms = openingMs - 1;
    expect(await second.claim('sam', undefined)).toMatchObject({ kind: 'opening' });
    time.ms = openingMs;
    expect(await second.claim('sam', undefined)).toEqual({ kind: 'claimed' });
  });

  test('is left to another process by its own process alone', async () => {
    const { first, second } = start();
    await first.claim('sam', undefined);
    await second.abandon('sam');
    expect(await second.claim('sam', undefined)).toMatchObject({ kind: 'opening' });
    await first.abandon('sam');
    expect(await second.claim('sam', undefined)).toEqual({ kind: 'claimed' });
  });

  test('is not shared with a process of another scope', async () => {
    const { create, first } = start();
    await first.publish('sam', session, 1_000);
    expect(await create('third', ['another application']).claim('sam', undefined)).toEqual({ kind: 'claimed' });
  });
});

describe('a shared End User Session', () => {
  test('is used by every process until it ends, and by none that knows that it has ended', async () => {
    const { first, second, time } = start();
    await first.claim('sam', undefined);
    await first.publish('sam', session, 1_000);
    expect(await second.claim('sam', undefined)).toEqual(open);
    expect(await second.claim('sam', 'an earlier one')).toEqual(open);
    time.ms = 999;
    expect(await second.claim('sam', undefined)).toEqual(open);
    expect(await second.claim('sam', session.id)).toEqual({ kind: 'claimed' });
    expect(await first.claim('sam', undefined)).toMatchObject({ kind: 'opening' });
  });

  test('is gone when its time is over', async () => {
    const { first, second, time } = start();
    await first.publish('sam', session, 1_000);
    time.ms = 1_000;
    expect(await second.claim('sam', undefined)).toEqual({ kind: 'claimed' });
  });

  test('is renewed, but takes the place of no other one', async () => {
    const { first, second, time } = start();
    await first.publish('sam', session, 1_000);
    await second.publish('sam', othersSession('b'), 1_000);
    expect(await second.claim('sam', undefined)).toEqual(open);
    const renewed = othersSession('a', 500);
    time.ms = 500;
    await second.publish('sam', renewed, 1_000);
    time.ms = 1_499;
    expect(await first.claim('sam', undefined)).toEqual({ kind: 'open', session: renewed });
  });

  test('is not left by a process that has no opening to leave', async () => {
    const { first, second } = start();
    await first.publish('sam', session, 1_000);
    await first.abandon('sam');
    expect(await second.claim('sam', undefined)).toEqual(open);
  });

  test('is not shared when it has no time left', async () => {
    const { first, second } = start();
    await first.publish('sam', session, 0);
    expect(await second.claim('sam', undefined)).toEqual({ kind: 'claimed' });
  });
});

test('each process has its own End User Session while the store is unavailable, and any other error is thrown', async () => {
  const { first, failure } = start();
  failure.error = new StoreUnavailableError('down');
  expect(await first.claim('sam', undefined)).toEqual({ kind: 'claimed' });
  await first.publish('sam', session, 1_000);
  await first.abandon('sam');
  failure.error = new TypeError('a bug');
  await expect(first.claim('sam', undefined)).rejects.toThrow(TypeError);
  await expect(first.publish('sam', session, 1_000)).rejects.toThrow(TypeError);
  await expect(first.abandon('sam')).rejects.toThrow(TypeError);
});

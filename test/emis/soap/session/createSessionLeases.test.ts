import { expect, test } from 'vitest';
import {
  createSessionLeases,
  type LeaseTimers,
  type SharedSessionRecord,
} from '../../../../src/emis/soap/session/createSessionLeases.ts';
import { memoryRecords, memoryStores } from '../../../support/memoryStores.ts';

const timers: LeaseTimers = {
  now: () => 0,
  wait: () => Promise.resolve(),
  after: () => () => undefined,
  every: () => () => undefined,
};

function startTwo() {
  const records = memoryRecords<SharedSessionRecord>(
    'session',
    memoryStores(() => 0),
  );
  const create = (owner: string) => createSessionLeases({ records, scope: [], owner, leaseMs: 100, timers });
  return [create('first'), create('second'), create('third')] as const;
}
const key = ['person', 'patient'];

test('a lease that is held is taken by nobody else, even by a process that has given way', async () => {
  const [first, second] = startTwo();
  expect(await first.take(key, { insists: false })).toMatchObject({ kind: 'taken' });
  for (const insists of [false, true]) expect(await second.take(key, { insists })).toEqual({ kind: 'busy' });
});

test('a process that waited goes first, unless another one has given way for long enough', async () => {
  const [first, second, third] = startTwo();
  const taken = await first.take(key, { insists: false });
  expect(await second.take(key, { insists: false })).toEqual({ kind: 'busy' });
  if (taken.kind !== 'taken') throw new Error('The lease was not taken.');
  expect(await taken.lease.renew()).toEqual({ isHeld: true, isAwaited: true });
  await taken.lease.release(undefined, 0);
  expect(await third.take(key, { insists: false })).toEqual({ kind: 'yielding' });
  expect(await third.take(key, { insists: true })).toMatchObject({ kind: 'taken' });
  expect(await second.take(key, { insists: false })).toEqual({ kind: 'busy' });
});

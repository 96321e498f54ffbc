import { expect, test } from 'vitest';
import type { SharedSessionRecord } from '../../../../src/emis/soap/session/createSessionLeases.ts';
import { answer, inOrder, settled, written } from './modelSteps.ts';
import { startModel } from './sharedSessionModel.ts';

test('a session whose release the store has not confirmed is not used on', async () => {
  let losesRelease = true;
  let isCutOff = false;
  const model = startModel(inOrder, {
    allowsSeveral: true,
    storeFaultOf(process, step) {
      if (process !== 0) return 'none';
      if (isCutOff) return 'refused';
      if (!losesRelease || written(step).session?.sequence === undefined) return 'none';
      losesRelease = false;
      isCutOff = true;
      return 'lost';
    },
  });
  expect(await model.call(0, 'a', false)).toEqual(answer('a'));
  await settled();
  expect(isCutOff).toBe(true);
  // The session is in the store, so another process continues it.
  expect(await model.call(1, 'b', false)).toEqual(answer('b'));
  expect(model.handshakes()).toBe(1);
  // Without the store, the first process opens a session of its own.
  expect(await model.call(0, 'c', false)).toEqual(answer('c'));
  expect(model.handshakes()).toBe(2);
  expect(await model.call(1, 'd', false)).toEqual(answer('d'));
  expect(model.handshakes()).toBe(2);
  expect(model.violations).toEqual([]);
});

test('a session that is leased is not in the store', async () => {
  const records: SharedSessionRecord[] = [];
  const model = startModel(inOrder, {
    storeFaultOf(_process, step) {
      if (written(step).lease ?? written(step).session?.sequence) records.push(written(step));
      return 'none';
    },
  });
  for (const [at, id] of ['a', 'b', 'c'].entries()) {
    expect(await model.call(at, id, false)).toEqual(answer(id));
    await settled();
  }
  const held = records.map(({ lease, session }) => [lease ? 'leased' : 'free', session?.lastNumber]);
  expect(held.filter(([state]) => state === 'free')).toEqual([1, 2, 3].map((number) => ['free', number]));
  expect(held.filter(([state, number]) => state === 'leased' && number !== undefined)).toEqual([]);
  expect(model.handshakes()).toBe(1);
});

test.each([
  ['the store says that its lease has expired', 'none'],
  ['its lease may have expired and the store does not respond', 'refused'],
] as const)('a session is not continued when %s', async (_reason, fault) => {
  let isArmed = false;
  let isLate = false;
  const model = startModel(inOrder, {
    allowsSeveral: true,
    storeFaultOf(process, step) {
      if (process !== 0) return 'none';
      if (isLate) return fault;
      if (isArmed && written(step).lease) {
        // The process stands still when the store has just given it the lease.
        queueMicrotask(() => {
          model.pass(150);
          isLate = true;
        });
      }
      return 'none';
    },
  });
  expect(await model.call(1, 'a', false)).toEqual(answer('a'));
  await settled();
  isArmed = true;
  expect(await model.call(0, 'b', false)).toEqual(answer('b'));
  expect(isLate).toBe(true);
  expect(model.handshakes()).toBe(2);
  expect(model.violations).toEqual([]);
});

test('a session whose last call has an unknown outcome is not continued', async () => {
  const model = startModel(inOrder, { allowsSeveral: true, responseFaults: ['none', 'lost'] });
  expect(await model.call(0, 'a', true)).toEqual(answer('a'));
  expect(await model.call(0, 'b', true)).toMatchObject({ kind: 'failed', mayBeDone: true });
  await settled();
  expect(await model.call(1, 'c', true)).toEqual(answer('c'));
  expect(model.handshakes()).toBe(2);
  expect(model.executions).toEqual(['a', 'b', 'c']);
});

test('a session that a process opened without the store is not replaced by the older one in the store', async () => {
  let isCutOff = false;
  const model = startModel(inOrder, { storeFaultOf: (process) => (process === 0 && isCutOff ? 'refused' : 'none') });
  expect(await model.call(0, 'a', false)).toEqual(answer('a'));
  await settled();
  isCutOff = true;
  expect(await model.call(0, 'b', false)).toEqual(answer('b'));
  expect(model.handshakes()).toBe(2);
  isCutOff = false;
  // The upstream has ended the older session, so that a call in it would fail.
  expect(await model.call(0, 'c', false)).toEqual(answer('c'));
  await settled();
  expect(await model.call(1, 'd', false)).toEqual(answer('d'));
  expect(model.handshakes()).toBe(2);
  expect(model.violations).toEqual([]);
});

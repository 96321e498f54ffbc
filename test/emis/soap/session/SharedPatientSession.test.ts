import { describe, expect, test } from 'vitest';
import { DeadlineExceededError } from '../../../../src/domain/DeadlineExceededError.ts';
import { RequestDeadline } from '../../../../src/domain/RequestDeadline.ts';
import type {
  LeaseTimers,
  SessionLease,
  SharedSessionRecord,
} from '../../../../src/emis/soap/session/createSessionLeases.ts';
import type { PatientSession } from '../../../../src/emis/soap/session/PatientSession.ts';
import { SharedPatientSession } from '../../../../src/emis/soap/session/SharedPatientSession.ts';
import { answer, inOrder, settled, written } from './modelSteps.ts';
import { startModel } from './sharedSessionModel.ts';
import { modelLink } from './upstreamModel.ts';

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

describe('a process that does not get the lease', () => {
  const yieldMs = 30;

  /** Makes an attempt at a call. Every wait takes 10 ms, and an insisting process gets the lease. */
  async function attempt(answers: readonly ('busy' | 'yielding')[], deadline?: RequestDeadline) {
    let time = 0;
    const takes: (readonly [number, boolean])[] = [];
    const timers: LeaseTimers = {
      now: () => time,
      wait: () => Promise.resolve((time += 10)),
      after: () => () => undefined,
      every: () => () => undefined,
    };
    const lease = { reserve: () => Promise.resolve(true) } as unknown as SessionLease;
    const session = new SharedPatientSession({
      session: { attempt: () => Promise.resolve(answer('the call')) } as unknown as PatientSession,
      leases: {
        take(_key, { insists }) {
          takes.push([time, insists]);
          if (time === 100) deadline?.expire();
          if (insists) return Promise.resolve({ kind: 'taken', lease, session: undefined });
          return Promise.resolve({ kind: answers[takes.length - 1] ?? answers.at(-1) ?? 'busy' });
        },
      },
      key: ['patient'],
      timings: { pollMs: [10, 40], idleMs: 5, maxHoldMs: 20, yieldMs, renewalMs: 50, timers },
    });
    const call = { operation: 'GetDemographics', request: {} as never, deadline } as const;
    return { outcome: await session.attempt(modelLink, '2.1.0.0', call), takes };
  }

  test('gives way to one that waits for the time of its settings, and insists afterwards', async () => {
    const { outcome, takes } = await attempt(['yielding']);
    expect(outcome).toEqual(answer('the call'));
    expect(takes).toEqual([
      [0, false],
      [10, false],
      [20, false],
      [30, true],
    ]);
  });

  test('begins to give way when nobody holds it, not while it is held', async () => {
    const { takes } = await attempt(['busy', 'busy', 'busy', 'busy', 'yielding']);
    expect(takes.slice(-2)).toEqual([
      [60, false],
      [70, true],
    ]);
  });

  test('waits for it until the deadline of its request', async () => {
    const deadline = new RequestDeadline();
    const { outcome, takes } = await attempt(['busy'], deadline);
    expect(outcome).toMatchObject({ kind: 'failed', stage: 'preparing', mayBeDone: false, canRetry: false });
    expect('error' in outcome && outcome.error).toBeInstanceOf(DeadlineExceededError);
    expect(takes.at(-1)).toEqual([100, false]);
  });
});

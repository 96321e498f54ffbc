import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { SharedSessionRecord } from '../../../../src/emis/soap/session/createSessionLeases.ts';
import { startModel, type StoreStep } from './sharedSessionModel.ts';
import type { ModelScheduler } from './upstreamModel.ts';

/** Each step happens as soon as it can, and timers after what does not wait. */
const inOrder = {
  schedule: (task: Promise<unknown>, label = '') =>
    label.startsWith('timer') ? setImmediate().then(() => task) : task,
} as ModelScheduler;

const answer = (id: string) => ({ kind: 'succeeded', value: `answer to ${id}` });
/** Waits until timers have run, and what they start. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await setImmediate();
}

/** The lease that a step writes, and whether it leaves a session. */
function written(step: StoreStep): SharedSessionRecord {
  return step.kind === 'set' && typeof step.next === 'object' ? (step.next as SharedSessionRecord) : {};
}

/** Holds calls at the upstream. */
function createGate() {
  const arrivals: Record<string, () => void> = {};
  const hold = (id: string) => new Promise<void>((resolve) => (arrivals[id] = resolve));
  const arrived = (id: string) => expect.poll(() => id in arrivals).toBe(true);
  return { hold, arrived, open: (id: string) => arrivals[id]?.() };
}

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

test('the store has reserved the number of each call before it arrives', async () => {
  let reservedThrough = 0;
  const numbers: number[] = [];
  const model = startModel(inOrder, {
    storeFaultOf(_process, step) {
      reservedThrough = written(step).lease?.reservedThrough ?? reservedThrough;
      return 'none';
    },
    onArrival(_id, number) {
      expect(number).toBeLessThanOrEqual(reservedThrough);
      numbers.push(number);
    },
  });
  const ids = Array.from({ length: 40 }, (_, at) => `call ${at}`);
  expect(await Promise.all(ids.map((id) => model.call(0, id, false)))).toEqual(ids.map(answer));
  expect(numbers).toEqual(ids.map((_, at) => at + 1));
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

test('a lease is renewed while a call takes longer than it lasts', async () => {
  const gate = createGate();
  const model = startModel(inOrder, { onArrival: (id) => (id === 'long' ? gate.hold(id) : undefined) });
  const long = model.call(0, 'long', false);
  await gate.arrived('long');
  for (let times = 0; times < 5; times += 1) {
    model.pass(60);
    model.repeat();
    await settled();
  }
  gate.open('long');
  expect(await long).toEqual(answer('long'));
  await settled();
  expect(await model.call(1, 'next', false)).toEqual(answer('next'));
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

test('a process whose lease has expired does not end that of another process', async () => {
  const gate = createGate();
  let changes = 0;
  const model = startModel(inOrder, {
    onArrival: (id) => (id === 'c' ? undefined : gate.hold(id)),
    storeFaultOf(process, step) {
      if (process === 0 && step.kind === 'set') changes += 1;
      return 'none';
    },
  });
  const first = model.call(0, 'a', true);
  await gate.arrived('a');
  model.pass(150);
  const second = model.call(1, 'b', false);
  await gate.arrived('b');
  const changesBefore = changes;
  gate.open('a');
  // The upstream has ended the session of the first process.
  expect(await first).toMatchObject({ kind: 'failed', mayBeDone: true });
  await settled();
  expect(changes).toBe(changesBefore);
  gate.open('b');
  expect(await second).toEqual(answer('b'));
  await settled();
  expect(await model.call(2, 'c', false)).toEqual(answer('c'));
  expect(model.handshakes()).toBe(2);
  expect(model.executions).toEqual(['b', 'c']);
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

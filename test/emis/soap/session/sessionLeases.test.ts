import { expect, test } from 'vitest';
import { answer, createGate, inOrder, settled, written } from './modelSteps.ts';
import { startModel } from './sharedSessionModel.ts';
import type { ModelScheduler } from './upstreamModel.ts';

test('the store has reserved the number of each call before it arrives', async () => {
  let reservedThrough = 0;
  const reservations = new Set<number>();
  const numbers: number[] = [];
  const model = startModel(inOrder, {
    storeFaultOf(_process, step) {
      reservedThrough = written(step).lease?.reservedThrough ?? reservedThrough;
      reservations.add(reservedThrough);
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
  expect([...reservations]).toEqual([0, 16, 32, 48]);
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

test('a process that may have left a lease in the store removes that lease only', async () => {
  const gate = createGate();
  const timers = Promise.withResolvers<void>();
  const schedule = (task: Promise<unknown>, label = '') =>
    label.startsWith('timer') ? timers.promise.then(() => task) : task;
  let losesResponse = true;
  const model = startModel({ schedule } as ModelScheduler, {
    allowsSeveral: true,
    onArrival: (id) => (id === 'b' ? gate.hold(id) : undefined),
    storeFaultOf(process, step) {
      if (process !== 0 || !losesResponse || !written(step).lease) return 'none';
      losesResponse = false;
      return 'lost';
    },
  });
  expect(await model.call(0, 'a', false)).toEqual(answer('a'));
  model.pass(150);
  const held = model.call(1, 'b', false);
  await gate.arrived('b');
  timers.resolve();
  await settled();
  gate.open('b');
  expect(await held).toEqual(answer('b'));
  await settled();
  expect(await model.call(2, 'c', false)).toEqual(answer('c'));
  expect(model.handshakes()).toBe(2);
});

test('a lease is not released while a further call of its process is in progress', async () => {
  const gate = createGate();
  const model = startModel(inOrder, { onArrival: (id) => (id === 'b' ? gate.hold(id) : undefined) });
  const calls = ['a', 'b'].map((id) => model.call(0, id, false));
  await gate.arrived('b');
  await settled();
  gate.open('b');
  expect(await Promise.all(calls)).toEqual(['a', 'b'].map(answer));
  await settled();
  expect(await model.call(1, 'c', false)).toEqual(answer('c'));
  expect(model.handshakes()).toBe(1);
});

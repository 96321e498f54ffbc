import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createWorkQueue } from '../../src/graph/createWorkQueue.ts';

test('work is done at once until a turn of the event loop is full', async () => {
  const queue = createWorkQueue(10);
  expect([queue.tryTake(6), queue.tryTake(4), queue.tryTake(1)]).toEqual([true, true, false]);
  await nextTurn();
  expect(queue.tryTake(1)).toBe(true);
});

test('work that waits is done in later turns, as much in each as fits', async () => {
  const queue = createWorkQueue(10);
  queue.tryTake(10);
  let turn = 0;
  const turns: number[] = [];
  const owner = {};
  const all = [5, 5, 5, 30, 1].map((units) => queue.take(owner, units).then(() => void turns.push(turn)));
  for (; turns.length < all.length; turn += 1) await nextTurn();
  expect(turns.map((one) => one - (turns[0] ?? 0))).toEqual([0, 0, 1, 2, 3]);
});

test('owners take turns, so that a short response does not wait for the end of a long one', async () => {
  const queue = createWorkQueue(1);
  const order: string[] = [];
  const ask = (owner: object, name: string) => queue.take(owner, 1).then(() => void order.push(name));
  const [long, short] = [{}, {}];
  await Promise.all([...['a1', 'a2', 'a3', 'a4'].map((name) => ask(long, name)), ask(short, 'b1'), ask(short, 'b2')]);
  expect(order).toEqual(['a1', 'b1', 'a2', 'b2', 'a3', 'a4']);
});

test('new work does not overtake work that waits', async () => {
  const queue = createWorkQueue(10);
  queue.tryTake(10);
  const waiting = queue.take({}, 10);
  await nextTurn();
  expect(queue.tryTake(1)).toBe(false);
  await waiting;
});

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

test('a little work does not wait behind long work, up to half of one more turn', async () => {
  const queue = createWorkQueue(100);
  queue.tryTake(100);
  const waiting = queue.take({}, 100);
  const taken = Array.from({ length: 25 }, () => queue.tryTake(5)).filter(Boolean);
  expect(taken).toHaveLength(10);
  expect(queue.tryTake(6)).toBe(false);
  await waiting;
});

test('one long owner is served at a time, after owners with little work', async () => {
  const queue = createWorkQueue(10);
  const order: string[] = [];
  const ask = (owner: object, name: string) => queue.take(owner, 10).then(() => void order.push(name));
  const [one, other] = [{}, {}];
  const long = [one, other].flatMap((owner, at) => Array.from({ length: 8 }, () => ask(owner, 'ab'[at] ?? '')));
  await Promise.all(long);
  expect(order.join('')).toBe('abababaaaaabbbbb');
});

test('owners with little work do not hold up a long one for ever', async () => {
  const queue = createWorkQueue(10);
  const long = {};
  const state = { isDone: false };
  for (let at = 0; at < 6; at += 1) await queue.take(long, 10);
  const last = queue.take(long, 10).then(() => (state.isDone = true));
  for (let at = 0; at < 50 && !state.isDone; at += 1) {
    void queue.take({}, 10);
    await nextTurn();
  }
  expect(state.isDone).toBe(true);
  await last;
});

test('a large piece of a short owner does not wait for the end of a long one, nor do those behind it', async () => {
  const queue = createWorkQueue(1_000);
  const long = {};
  for (let at = 0; at < 5; at += 1) await queue.take(long, 1_000);
  const state = { left: 40 };
  const waiting = Array.from({ length: 40 }, () => queue.take(long, 250).then(() => (state.left -= 1)));
  const large = queue.take({}, 900).then(() => state.left);
  const behind = queue.take({}, 100).then(() => state.left);
  expect(await large).toBeGreaterThan(30);
  expect(await behind).toBeGreaterThan(30);
  await Promise.all(waiting);
});

import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ReadTurns } from '../../../../src/emis/soap/contract/ReadTurns.ts';

/** Each look at the clock shows that a whole step has passed. */
beforeEach(() => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1));
});
afterEach(() => void vi.restoreAllMocks());

/** Reads a response of some steps. @param log receives its name at the end of each step */
async function read(turns: ReadTurns, owner: string, name: string, steps: number, log: string[]): Promise<void> {
  const turn = turns.begin(owner);
  try {
    for (let step = 0; step < steps; step += 1) {
      log.push(name);
      await turn.mayEnd();
    }
  } finally {
    turn.end();
  }
}

test('one long response is read at a time, and the next one after it', async () => {
  const turns = new ReadTurns();
  const log: string[] = [];
  await Promise.all(['a', 'b', 'c'].map((name) => read(turns, name, name, 3, log)));
  // The first step of each is its own. Most responses need no more.
  expect(log.join('')).toBe('abcaabbcc');
});

test('a turn of the event loop has one step, however many long responses there are', async () => {
  const turns = new ReadTurns();
  const log: string[] = [];
  const reads = Promise.all(Array.from({ length: 20 }, (_, index) => read(turns, `${index}`, 'x', 3, log)));
  let before = log.length;
  while (log.length < 60) {
    await nextTurn();
    expect(log.length - before).toBeLessThanOrEqual(1);
    before = log.length;
  }
  await reads;
});

test('owners take turns, so that one with many responses does not hold up another for long', async () => {
  const turns = new ReadTurns();
  const log: string[] = [];
  const many = ['1', '2', '3', '4'].map((name) => read(turns, 'busy', name, 2, log));
  await Promise.all([...many, read(turns, 'other', 'o', 2, log)]);
  expect(log.slice(5).join('')).toBe('12o34');
});

test('a response that fails lets the next one be read, and a later one begins at once', async () => {
  const turns = new ReadTurns();
  const failing = (async () => {
    const turn = turns.begin('a');
    try {
      await turn.mayEnd();
      throw new Error('unreadable');
    } finally {
      turn.end();
    }
  })();
  const log: string[] = [];
  await Promise.all([expect(failing).rejects.toThrow('unreadable'), read(turns, 'b', 'b', 2, log)]);
  await read(turns, 'c', 'c', 2, log);
  expect(log.join('')).toBe('bbcc');
});

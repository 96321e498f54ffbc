import { expect, test } from 'vitest';
import { DeadlineExceededError } from '../../../src/domain/DeadlineExceededError.ts';
import { RequestDeadline } from '../../../src/domain/RequestDeadline.ts';
import { CallerPlaces } from '../../../src/emis/load/CallerPlaces.ts';

function start(maxCalls: number) {
  const places = new CallerPlaces(maxCalls);
  const begun: string[] = [];
  const acquire = async (caller: string, name: string, deadline?: RequestDeadline) => {
    const release = await places.acquire(caller, deadline);
    begun.push(name);
    return release;
  };
  return { acquire, begun, places };
}

test('callers have places of their own', async () => {
  const { acquire, begun, places } = start(1);
  const release = await acquire('anna', 'first');
  void acquire('anna', 'second');
  await acquire('ben', 'other');
  expect(begun).toEqual(['first', 'other']);
  expect(places.waiting).toBe(1);
  release();
  await expect.poll(() => begun).toEqual(['first', 'other', 'second']);
  expect(places.waiting).toBe(0);
});

test('the waiting call with the earliest deadline is next', async () => {
  const { acquire, begun } = start(1);
  const release = await acquire('anna', 'first');
  for (const [name, expiresAtMs] of [
    ['late', 9],
    ['early', 5],
    ['early too', 5],
  ] as const)
    void acquire('anna', name, new RequestDeadline({ expiresAtMs })).then((next) => next());
  void acquire('anna', 'without a deadline');
  release();
  await expect.poll(() => begun).toEqual(['first', 'early', 'early too', 'late', 'without a deadline']);
});

test('a call that waits ends with its request, and takes no place', async () => {
  const { acquire, begun } = start(1);
  const release = await acquire('anna', 'first');
  const deadline = new RequestDeadline();
  const waiting = acquire('anna', 'second', deadline);
  deadline.expire();
  await expect(waiting).rejects.toThrow(DeadlineExceededError);
  release();
  await acquire('anna', 'third');
  expect(begun).toEqual(['first', 'third']);
});

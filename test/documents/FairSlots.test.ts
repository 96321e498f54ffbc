import { expect, test } from 'vitest';
import { FairSlots } from '../../src/documents/FairSlots.ts';
import { RequestDeadline } from '../../src/domain/RequestDeadline.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

function start(options: Partial<ConstructorParameters<typeof FairSlots>[0]> = {}) {
  const slots = new FairSlots({ slots: 1, maxWaiting: 100, maxWaitingPerOwner: 100, ...options });
  const started: string[] = [];
  const acquire = async (owner: string, name = owner, deadline?: RequestDeadline) => {
    const outcome = await slots.acquire(owner, deadline);
    if (outcome === 'acquired') started.push(name);
    return outcome;
  };
  return { slots, started, acquire };
}

test('people take turns, and one with many documents does not delay the others by more than one', async () => {
  const { slots, started, acquire } = start();
  for (let document = 1; document <= 10; document += 1) void acquire('ada', `ada ${document}`);
  void acquire('bob', 'bob 1');
  void acquire('bob', 'bob 2');
  void acquire('cy', 'cy 1');
  for (const owner of ['ada', 'bob', 'cy', 'ada', 'bob']) {
    slots.release(owner);
    await turn();
  }
  expect(started).toEqual(['ada 1', 'bob 1', 'cy 1', 'ada 2', 'bob 2', 'ada 3']);
});

test('a free slot goes to the person who has the fewest', async () => {
  const { slots, started, acquire } = start({ slots: 2 });
  for (let document = 1; document <= 4; document += 1) void acquire('ada', `ada ${document}`);
  void acquire('bob', 'bob 1');
  slots.release('ada');
  await turn();
  slots.release('bob');
  await turn();
  expect(started).toEqual(['ada 1', 'ada 2', 'bob 1', 'ada 3']);
});

test('documents beyond the limit of one person are refused, and those of others still wait', async () => {
  const { acquire, slots, started } = start({ maxWaitingPerOwner: 1, maxWaiting: 2 });
  await acquire('ada');
  void acquire('ada');
  expect(await acquire('ada')).toBe('full');
  void acquire('bob');
  expect(await acquire('cy')).toBe('full');
  slots.release('ada');
  await turn();
  expect(started).toEqual(['ada', 'bob']);
});

test('a waiting document leaves the queue when its deadline expires', async () => {
  const { acquire, slots, started } = start();
  await acquire('ada');
  const deadline = new RequestDeadline();
  const expired = acquire('bob', 'bob', deadline);
  void acquire('cy');
  deadline.expire();
  expect(await expired).toBe('expired');
  slots.release('ada');
  await turn();
  expect(started).toEqual(['ada', 'cy']);
});

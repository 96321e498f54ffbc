import { expect, test } from 'vitest';
import { CallBudget } from '../../../src/domain/CallBudget.ts';
import { RequestDeadline } from '../../../src/domain/RequestDeadline.ts';
import { CallSlots } from '../../../src/emis/load/CallSlots.ts';
import { createVirtualTime } from '../../support/createVirtualTime.ts';

const places = 16;
const callMs = 400;
const timeoutMs = 25_000;
/** More small requests than places, and no more than the practice can take until the next ones. */
const groupSize = 24;
const groupMs = (groupSize * callMs) / places;

interface Request {
  /** The calls that follow each other. */
  readonly calls: number;
  /** How many such chains of calls the request makes side by side. Default: 1. */
  readonly chains?: number;
  /** The time that the request takes after its calls, for something else. */
  readonly thenMs?: number;
}

/** One practice whose places requests share, in virtual time. */
function start({ isCostKnown = true } = {}) {
  const time = createVirtualTime();
  const slots = new CallSlots({
    maxCalls: 64,
    maxCallsPerPractice: places,
    maxWaitingPerPractice: 128,
    nowMs: time.now,
  });

  async function makeCalls(calls: number, deadline: RequestDeadline): Promise<void> {
    for (let sent = 0; sent < calls; sent += 1) {
      const release = await slots.acquire('A', deadline);
      await time.sleep(callMs);
      release();
    }
  }

  /** @returns true when the request was complete */
  async function request({ calls, chains = 1, thenMs = 0 }: Request): Promise<boolean> {
    const budget = new CallBudget();
    if (isCostKnown) budget.operationCost = 20 * calls * chains;
    const deadline = new RequestDeadline({ expiresAtMs: time.now() + timeoutMs, calls: budget });
    time.after(timeoutMs, () => deadline.expire());
    try {
      await Promise.all(Array.from({ length: chains }, () => makeCalls(calls, deadline)));
      await time.sleep(thenMs);
      return !deadline.hasExpired;
    } catch {
      return false;
    } finally {
      deadline.expire();
    }
  }

  const small = { complete: 0, refused: 0 };
  return {
    time,
    small,
    request,
    /** Requests that follow each other, so that as many are known. */
    async learn(from: Request, count: number): Promise<void> {
      let ended = 0;
      const next = (): Promise<void> => (ended++ < count ? request(from).then(next) : Promise.resolve());
      const all = Promise.all(Array.from({ length: places / (from.chains ?? 1) }, next));
      const state = { isDone: false };
      void all.then(() => (state.isDone = true));
      while (!state.isDone) await time.runUntil(time.now() + callMs);
    },
    /** Sends groups of requests of one call each, as many as the practice can just take. */
    async sendSmall(groups: number): Promise<void> {
      for (let group = 0; group < groups; group += 1) {
        time.after(group * groupMs, () => {
          for (let index = 0; index < groupSize; index += 1)
            void request({ calls: 1 }).then((isComplete) => (small[isComplete ? 'complete' : 'refused'] += 1));
        });
      }
      await time.runUntil(time.now() + (groups + 2) * groupMs);
    },
  };
}

test('requests that have made their calls, and take long elsewhere, keep no small request out of a practice', async () => {
  const { time, learn, request, sendSmall, small } = start();
  await learn({ calls: 10 }, 200);
  for (let index = 0; index < 60; index += 1) void request({ calls: 10, thenMs: timeoutMs });
  // They have made their calls by then, and are in progress for five more seconds.
  await time.runUntil(time.now() + 20_000);
  await sendSmall(8);
  expect(small).toEqual({ complete: 8 * groupSize, refused: 0 });
});

test('large requests that use half of the places of a practice keep no small request out of the others', async () => {
  const { time, learn, request, sendSmall, small } = start();
  await learn({ calls: 1 }, 10);
  await learn({ calls: 50 }, 100);
  for (let index = 0; index < places / 2; index += 1) void request({ calls: 50 });
  await time.runUntil(time.now() + 2_000);
  await sendSmall(1);
  expect(small).toEqual({ complete: groupSize, refused: 0 });
});

test('small requests after large ones are not refused', async () => {
  const { learn, sendSmall, small } = start();
  await learn({ calls: 1 }, 10);
  await learn({ calls: 20, chains: 16 }, 100);
  await sendSmall(40);
  expect(small).toEqual({ complete: 40 * groupSize, refused: 0 });
});

test('requests that become small are refused only until as many of them have ended as are remembered', async () => {
  const { learn, sendSmall, small } = start({ isCostKnown: false });
  await learn({ calls: 20, chains: 16 }, 100);
  await sendSmall(40);
  expect(small.complete + small.refused).toBe(40 * groupSize);
  // Those of the first two groups that found no free place: 32 have ended then.
  expect(small.refused).toBeLessThanOrEqual(2 * (groupSize - places));
});

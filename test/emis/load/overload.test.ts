import { describe, expect, test } from 'vitest';
import { CallBudget } from '../../../src/domain/CallBudget.ts';
import { LimitError } from '../../../src/domain/LimitError.ts';
import { RequestDeadline } from '../../../src/domain/RequestDeadline.ts';
import { CallSlots } from '../../../src/emis/load/CallSlots.ts';
import { createAdmission } from '../../../src/http/createAdmission.ts';
import { createVirtualTime } from '../../support/createVirtualTime.ts';

const maxCalls = 16;
const callMs = 400;
const timeoutMs = 5_000;
const warmUpMs = 20_000;
const measuredMs = 60_000;

interface Scenario {
  /** The number of calls that a request makes, one after the other. */
  readonly calls: number;
  readonly practices: number;
  readonly maxCallsPerPractice: number;
  /** The load, as a multiple of what the upstream can take. */
  readonly factor: number;
}

/** @returns the complete requests as a share of those that the upstream can take, and the calls for nothing as a share of all */
async function runLoad({ calls, practices, maxCallsPerPractice, factor }: Scenario) {
  const time = createVirtualTime();
  const slots = new CallSlots({ maxCalls, maxCallsPerPractice, maxWaitingPerPractice: 128, nowMs: time.now });
  const admission = createAdmission({
    maxRequests: 1_000,
    maxRequestsPerPerson: 1_000,
    timeoutMs,
    expectedWaitMs: (waiting) => slots.expectedWaitMs(waiting),
    delayMeter: { restart: () => undefined, delayMs: () => 0 },
  });
  const places = Math.min(maxCalls, practices * maxCallsPerPractice);
  const perSecond = (places * 1_000) / (calls * callMs);
  const tally = { done: 0, sent: 0, wasted: 0 };

  async function request(practice: string): Promise<void> {
    const budget = new CallBudget();
    const end = admission.begin('anna', budget);
    if (end instanceof LimitError) return;
    const deadline = new RequestDeadline({ expiresAtMs: time.now() + timeoutMs, calls: budget });
    time.after(timeoutMs, () => deadline.expire());
    let sent = 0;
    try {
      while (sent < calls) {
        budget.take();
        const release = await slots.acquire(practice, deadline);
        sent += 1;
        await time.sleep(callMs);
        release();
        budget.end();
      }
    } catch {
      // It was refused, or its time was up.
    }
    const isDone = sent === calls && !deadline.hasExpired;
    deadline.expire();
    end();
    if (time.now() < warmUpMs) return;
    tally.sent += sent;
    if (isDone) tally.done += 1;
    else tally.wasted += sent;
  }

  function arrive(index: number): void {
    void request(String(index % practices));
    time.after(1_000 / (perSecond * factor), () => arrive(index + 1));
  }

  arrive(0);
  await time.runUntil(warmUpMs + measuredMs);
  return { goodput: tally.done / ((perSecond * measuredMs) / 1_000), wasted: tally.wasted / tally.sent };
}

describe.each([2, 5])('at %i times the load that the upstream can take', (factor) => {
  test.each([
    { calls: 1, practices: 1, maxCallsPerPractice: 16 },
    { calls: 8, practices: 1, maxCallsPerPractice: 16 },
    { calls: 8, practices: 2, maxCallsPerPractice: 8 },
    { calls: 2, practices: 1, maxCallsPerPractice: 4 },
    { calls: 4, practices: 2, maxCallsPerPractice: 4 },
    { calls: 8, practices: 1, maxCallsPerPractice: 4 },
  ])(
    'requests of $calls calls to $practices practices with $maxCallsPerPractice places complete at 0.8 of the best rate',
    async (scenario) => {
      const { goodput, wasted } = await runLoad({ ...scenario, factor });
      expect(goodput).toBeGreaterThanOrEqual(0.8);
      expect(wasted).toBeLessThan(0.25);
    },
  );
});

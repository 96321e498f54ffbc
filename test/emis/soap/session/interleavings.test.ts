import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startModel } from './sharedSessionModel.ts';

/** `npm run test:interleavings` runs 10 000. */
const numRuns = Number(process.env['INTERLEAVINGS'] ?? 500);

const call = fc.record({
  process: fc.nat({ max: 2 }),
  isWrite: fc.boolean(),
  /** The number of steps that pass before the call starts. */
  delay: fc.nat({ max: 60 }),
});

test('processes that share a session never break its sequence, and never report a wrong outcome', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(call, { minLength: 2, maxLength: 10, size: 'max' }),
      fc.record({
        allowsSeveral: fc.boolean(),
        storeFaults: fc.array(fc.constantFrom('none', 'none', 'refused', 'lost'), { maxLength: 60, size: 'max' }),
        responseFaults: fc.array(fc.constantFrom('none', 'none', 'none', 'lost'), { maxLength: 10, size: 'max' }),
        /** The time that passes with each step of the store. A lease lasts 100. */
        steps: fc.array(fc.constantFrom(1, 1, 1, 150), { maxLength: 60, size: 'max' }),
        killedAfter: fc.option(fc.nat({ max: 40 })),
      }),
      async (scheduler, calls, faults) => {
        const model = startModel(scheduler, faults);
        const outcomes = calls.map(async ({ process, isWrite, delay }, at) => {
          for (let step = 0; step < delay; step += 1) await scheduler.schedule(Promise.resolve(), 'delay');
          return model.call(process, `call ${at}`, isWrite);
        });
        const results = await scheduler.waitFor(Promise.all(outcomes));
        expect(model.violations).toEqual([]);
        for (const [at, outcome] of results.entries()) {
          const times = model.executions.filter((id) => id === `call ${at}`).length;
          if (outcome === 'killed') continue;
          if (outcome.kind === 'succeeded') expect(outcome.value).toBe(`answer to call ${at}`);
          if (outcome.kind === 'succeeded') expect(times).toBeGreaterThanOrEqual(1);
          if (calls[at]?.isWrite !== true) continue;
          expect(times).toBeLessThanOrEqual(1);
          if (outcome.kind === 'failed' && !outcome.mayBeDone) expect(times).toBe(0);
        }
      },
    ),
    { numRuns },
  );
}, 600_000);

test('a process that leaves a session lets the next one continue it without a handshake', async () => {
  const scheduler = fc.sample(fc.scheduler(), 1)[0];
  if (!scheduler) throw new Error('There is no scheduler.');
  const model = startModel(scheduler, {});
  for (const at of [0, 1, 2, 0, 1, 2]) {
    const outcome = await scheduler.waitFor(model.call(at, `call ${at}`, false));
    expect(outcome).toEqual({ kind: 'succeeded', value: `answer to call ${at}` });
    await scheduler.waitIdle();
  }
  expect(model.handshakes()).toBe(1);
});

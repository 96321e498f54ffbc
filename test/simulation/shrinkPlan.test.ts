import { expect, test } from 'vitest';
import type { Plan, Step } from '../../simulation/plan/Plan.ts';
import { shrinkPlan } from '../../simulation/shrinkPlan.ts';

const steps = Array.from({ length: 40 }, (_, at): Step => ({
  id: at + 1,
  atMs: at,
  kind: 'staff',
  act: 'reply',
  patient: 1,
  choice: 0,
}));
const plan: Plan = { seed: 1, practices: 1, adults: 2, replicas: 1, sharesSessions: false, maxRequests: 1_000, steps };
const idsOf = (one: Plan) => one.steps.map(({ id }) => id);

test('shrinkPlan keeps the steps without which the failure would vanish, and no others', async () => {
  const shortest = await shrinkPlan(plan, async (fewer) => [7, 23].every((id) => idsOf(fewer).includes(id)));
  expect(idsOf(shortest)).toEqual([7, 23]);
});

test('shrinkPlan removes the repeats of a step that it removes', async () => {
  const repeat: Step = {
    kind: 'operation',
    action: 'send',
    person: 'person-1',
    patient: 1,
    replica: 1,
    choice: 0,
    id: 1_001,
    atMs: 50,
    repeats: 1,
  };
  const shortest = await shrinkPlan({ ...plan, steps: [...steps, repeat] }, async (fewer) => idsOf(fewer).includes(5));
  expect(idsOf(shortest)).toEqual([5]);
});

import type { Plan, Step } from './plan/Plan.ts';

/** Runs the product at most so many times to shorten one plan. */
const maxRuns = 150;

/**
 * Removes steps, operations and faults alike, as long as the failure stays: first large parts of the plan, then smaller
 * ones, then single steps.
 * @param fails runs a plan and says whether it still fails in the same way
 */
export async function shrinkPlan(plan: Plan, fails: (plan: Plan) => Promise<boolean>): Promise<Plan> {
  let { steps } = plan;
  let runs = 0;
  let size = Math.ceil(steps.length / 2);
  while (size >= 1 && runs < maxRuns) {
    let hasRemoved = false;
    for (let at = 0; at < steps.length && runs < maxRuns;) {
      const fewer = withoutOrphans([...steps.slice(0, at), ...steps.slice(at + size)]);
      runs += 1;
      if (await fails({ ...plan, steps: fewer })) {
        steps = fewer;
        hasRemoved = true;
      } else at += size;
    }
    if (size === 1 && !hasRemoved) break;
    size = size === 1 ? 1 : Math.floor(size / 2);
  }
  return { ...plan, steps };
}

/** A repetition needs the step that it repeats. */
function withoutOrphans(steps: readonly Step[]): readonly Step[] {
  const ids = new Set(steps.map(({ id }) => id));
  return steps.filter((step) => step.kind !== 'operation' || step.repeats === undefined || ids.has(step.repeats));
}

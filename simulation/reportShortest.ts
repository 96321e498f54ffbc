import { writeHistory } from './history/History.ts';
import { createPlan } from './plan/createPlan.ts';
import { runAndCheck } from './runSeed.ts';
import { shrinkPlan } from './shrinkPlan.ts';

/** Shortens a failing seed. @returns the plan's steps and the history that shows the failure, as text */
export async function reportShortest(seed: number): Promise<string> {
  const plan = createPlan(seed);
  const [violation] = (await runAndCheck(plan)).violations;
  if (!violation) return `Seed ${seed} breaks no rule.\n`;
  const { rule } = violation;
  const shortest = await shrinkPlan(plan, async (fewer) =>
    (await runAndCheck(fewer)).violations.some((one) => one.rule === rule),
  );
  const { entries, violations } = await runAndCheck(shortest);
  const found = violations.find((one) => one.rule === rule) ?? violation;
  return [
    `Seed ${seed}: ${rule}`,
    `  ${found.detail}`,
    `  ${shortest.steps.length} of ${plan.steps.length} steps:`,
    ...shortest.steps.map((step) => `    ${JSON.stringify(step)}`),
    '  History:',
    writeHistory(entries.slice(0, found.at + 1)),
  ].join('\n');
}

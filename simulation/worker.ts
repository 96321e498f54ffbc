import './endWithParent.ts';
import './load.ts';
import { plant, type PlantedFaultName } from './planted/plantedFaults.ts';
import { createPlan } from './plan/createPlan.ts';
import { runSeed } from './runSeed.ts';
import { runPlanToText } from './runPlan.ts';
import { reportShortest } from './reportShortest.ts';

// A process of its own for some seeds: `worker.ts <job> <from> <to> [planted fault]`.
const [job, from, to, planted] = process.argv.slice(2);
if (planted !== undefined) plant(planted as PlantedFaultName);

for (let seed = Number(from); seed <= Number(to); seed += 1) {
  if (job === 'history') await print(await runPlanToText(createPlan(seed)));
  else if (job === 'shortest') await print(await reportShortest(seed));
  else await print(`${JSON.stringify(await runSeed(seed))}\n`);
}
process.exit(0);

function print(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}

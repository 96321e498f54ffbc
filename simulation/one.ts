import './load.ts';
import { createPlan } from './plan/createPlan.ts';
import { runPlanToText } from './runPlan.ts';
const t0 = process.argv[3] ? 0 : 0;
const text = await runPlanToText(createPlan(Number(process.argv[2])));
process.stdout.write(text, () => process.exit(0));

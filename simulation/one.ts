import './load.ts';
import { writeFileSync } from 'node:fs';
import { checkHistory } from './check/checkHistory.ts';
import { createPlan } from './plan/createPlan.ts';
import { writeHistory } from './history/History.ts';
import { runPlan } from './runPlan.ts';
const [from, to] = process.argv.slice(2).map(Number) as [number, number];
const rules = new Map<string, number[]>();
for (let seed = from; seed <= to; seed += 1) {
  const plan = createPlan(seed);
  const entries = await runPlan(plan);
  const violations = checkHistory(entries, plan);
  if (violations.length) writeFileSync(`/tmp/sim/h${seed}`, writeHistory(entries));
  for (const v of violations) {
    const l = rules.get(v.rule) ?? [];
    l.push(seed); rules.set(v.rule, l);
    if (l.length < 6) process.stdout.write(`${seed}: ${v.rule}: ${v.detail.slice(0, 420)}\n`);
  }
}
process.stdout.write([...rules].map(([r, s]) => `${r}: ${s.length} in ${new Set(s).size} seeds: ${[...new Set(s)].slice(0, 12)}`).join('\n') + '\n', () => process.exit(0));

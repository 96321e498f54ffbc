/**
 * `npm run bench`: measures the subgraph beside its peers, and writes docs/performance.md. A run that was stopped continues where
 * it was.
 *
 * --quick   fewer jobs and shorter rounds, in at most 5 minutes; nothing is written
 * --check   compares the ratios with bench/figures.json instead of writing; fails when one is worse
 * --fresh   measures again what an earlier run has measured
 * --jobs a,b  these jobs only; nothing is written
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { jobs } from './jobs/jobs.ts';
import { createFingerprint } from './measure/createFingerprint.ts';
import { circumstancesOf, pinToSecondProcessor } from './measure/machine.ts';
import { keptResult, keepResult } from './measure/keptResults.ts';
import type { JobResult } from './measure/results.ts';
import { runJob, type Effort } from './measure/runJob.ts';
import { compareFigures } from './report/compareFigures.ts';
import { growthTable } from './report/growth.ts';
import { ratiosOf, type Ratio } from './report/ratios.ts';
import { reachTable } from './report/reach.ts';
import { busyLine, cannotList, loadTable } from './report/tables.ts';
import { writeReport } from './report/writeReport.ts';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    jobs: { type: 'string' },
  },
});

const whole: Effort = {
  rounds: 3,
  warmUpSeconds: 4,
  secondsOf: ({ seconds = 3 }) => seconds,
  loadsOf: ({ loads }) => loads,
  variantsOf: ({ variants }) => variants,
};
const quick: Effort = {
  rounds: 2,
  warmUpSeconds: 1,
  secondsOf: ({ kind, seconds }) => (kind === 'beside' ? 4 : seconds === undefined ? 1 : 2),
  loadsOf: ({ loads }) => loads.slice(0, 1),
  // The subgraph in its first form, and its peers. The slowest peer takes part in one job only.
  variantsOf: ({ name, variants }) =>
    variants.filter((one, at) => {
      if (one === 'mesh') return name === 'three-10';
      return at === 0 || !['ours', 'reread', 'unbatched'].includes(one);
    }),
};

const effort = options.quick ? quick : whole;
const names = options.jobs?.split(',');
const chosen = jobs.filter(({ name, isQuick }) => (names ? names.includes(name) : isQuick || !options.quick));
if (names && chosen.length < names.length) throw new Error(`The jobs are ${jobs.map(({ name }) => name).join(', ')}.`);

pinToSecondProcessor();
const kind = options.quick ? 'quick' : 'whole';
const fingerprint = createFingerprint();
const results: JobResult[] = [];
for (const job of chosen) {
  const kept = options.fresh ? undefined : keptResult(kind, job.name, fingerprint);
  const result = kept ?? (await runJob(job, effort, fingerprint));
  if (kept === undefined) keepResult(kind, result);
  results.push(result);
  console.log(`\n## ${result.title} (${kept ? 'measured before' : `${Math.round(result.seconds)} s`})\n`);
  for (const load of result.loads) console.log(`${loadTable(result, load)}\n`);
  console.log([busyLine(result), cannotList(result)].filter((part) => part !== '').join('\n'));
}

const circumstances = circumstancesOf(effort.rounds);
console.log(`\n${reachTable(results, circumstances.pbkdf2Ms)}\n\n${growthTable(results)}\n`);
if (options.check) check(results.flatMap(ratiosOf));
else if (!options.quick && !names) await writeReport(results, circumstances);
process.exit();

function check(measured: readonly Ratio[]): void {
  const path = new URL('figures.json', import.meta.url);
  if (!existsSync(path)) throw new Error('There is no bench/figures.json: run `npm run bench` first.');
  const committed = JSON.parse(readFileSync(path, 'utf8')) as Ratio[];
  const { worse, better, unmatched, compared } = compareFigures(committed, measured);
  for (const line of unmatched) console.log(`- ${line}`);
  for (const line of better) console.log(`better: ${line}`);
  for (const line of worse) console.log(`WORSE: ${line}`);
  console.log(`${compared} ratios compared: ${worse.length} worse, ${better.length} better.`);
  if (worse.length > 0 || compared === 0) process.exitCode = 1;
}

// Plants small faults in copies of the modules in which a mistake hurts patients, and reports which of them the tests notice.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { chooseTests } from './chooseTests.ts';
import { copyProject } from './copyProject.ts';
import { createTypeCheck } from './createTypeCheck.ts';
import { filesOf, groups } from './groups.ts';
import type { Mutant } from './Mutant.ts';
import { MutantJudge } from './MutantJudge.ts';
import { readOptions } from './readOptions.ts';
import { hashFiles, recordCoverage } from './recordCoverage.ts';
import { reportAll, reportMutant } from './report.ts';
import { keyOf, ResultFile, type MutantResult } from './ResultFile.ts';
import { selectMutants } from './selectMutants.ts';
import { TestProcess } from './TestProcess.ts';

const root = join(import.meta.dirname, '../..');
const { seed, count, files, only, limit, chunk, minutes } = readOptions(process.argv.slice(2));
const directory = join(root, 'node_modules/.cache/mutate');
mkdirSync(directory, { recursive: true });
const copy = copyProject(root);
const allModules = filesOf(
  groups.flatMap(({ modules }) => modules),
  copy,
);
const sources = new Map(allModules.filter(isWanted).map((path) => [path, readFileSync(join(copy, path), 'utf8')]));
const results = new ResultFile(join(directory, 'results.jsonl'));
const runner = new TestProcess(copy, limit * 1_000);
const judge = new MutantJudge(copy, sources, runner, (text) => console.log(text));
const endMs = performance.now() + minutes * 60_000;
let ran = 0;

/** @returns false when this run has done its part */
function mayRun(): boolean {
  return ran < chunk && performance.now() < endMs;
}

function isWanted(module: string): boolean {
  return files.length === 0 || files.some((wanted) => matchesGlob(module, wanted) || isInGroup(module, wanted));
}

function isInGroup(module: string, name: string): boolean {
  const group = groups.find((one) => one.name === name);
  return group !== undefined && filesOf(group.modules, copy).includes(module);
}

/** @returns undefined when the mutant has not run yet, and this run has done its part */
async function resultOf(mutant: Mutant, tests: readonly string[]): Promise<MutantResult | undefined> {
  const source = sources.get(mutant.file) ?? '';
  // What was noticed once stays noticed. A survivor runs again when its tests have changed.
  const noticedKey = keyOf(mutant, source);
  const survivedKey = keyOf(mutant, source, hashFiles(copy, tests));
  const known = results.get(noticedKey) ?? results.get(survivedKey);
  if (known !== undefined || !mayRun()) return known;
  const result = await judge.judge(mutant, tests);
  results.add(result.outcome === 'survived' ? survivedKey : noticedKey, result);
  ran += 1;
  console.log(reportMutant(mutant, result));
  return result;
}

async function main(): Promise<void> {
  const selected = selectMutants({ seed, count, sources, results, createTypeCheck: () => createTypeCheck(copy) });
  const done = new Map<Mutant, MutantResult>();
  const limitMs = limit * 1_000;
  for (const group of groups.filter(({ name }) => only.length === 0 || only.includes(name))) {
    const mutants = selected.filter(({ file }) => isInGroup(file, group.name));
    const tests = mutants.length === 0 ? [] : filesOf(group.tests, copy);
    const coverage = await recordCoverage({ root: copy, directory, modules: allModules, tests, limitMs, mayRun });
    for (const test of coverage.failing) console.log(`not used, since it fails without a mutant: ${test}`);
    for (const mutant of mutants) {
      const chosen = chooseTests(mutant, sources.get(mutant.file) ?? '', coverage, tests);
      const result = await resultOf(mutant, chosen);
      if (result !== undefined) done.set(mutant, result);
    }
  }
  console.log(reportAll(seed, done));
  const remaining = selected.length - done.size;
  if (remaining > 0) console.log(`${remaining} more of the ${selected.length} chosen mutants have not run yet`);
}

try {
  await main();
} finally {
  runner.stop();
  rmSync(copy, { recursive: true, force: true });
}

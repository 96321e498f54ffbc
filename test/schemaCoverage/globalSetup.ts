import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createSchema } from '../../src/graph/createSchema.ts';
import { chooseTests, findGaps, type MetCases } from './compareCoverage.ts';
import { listFile, parseList, readList, renderList, writeList } from './coverageList.ts';
import { schemaCases } from './schemaCases.ts';
import { otherUpstreamCases, uncoveredCases } from './uncoveredCases.ts';

/**
 * Collects what the tests meet, and compares it with the schema when the whole suite has run and passed. A run of some of
 * the tests compares nothing.
 */
export default function setUp(project: TestProject): () => Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'met-cases-'));
  project.provide('metCasesDirectory', directory);
  return async () => {
    const met = readMetCases(directory, join(project.config.root, 'test'));
    rmSync(directory, { recursive: true });
    const isUpdate = project.vitest.config.snapshotOptions.updateSnapshot === 'all';
    if (!(await hasWholeSuitePassed(project, isUpdate))) return;
    const faults = await compareCoverage(met, isUpdate);
    if (faults.length === 0) return;
    process.exitCode = 1;
    project.vitest.logger.error(`The tests do not cover the contract:\n${faults.map((one) => `- ${one}\n`).join('')}`);
  };
}

/** Compares what was met with the schema, the exceptions and the list, and updates the list if that is wanted. */
async function compareCoverage(met: MetCases, isUpdate: boolean): Promise<readonly string[]> {
  const cases = schemaCases(createSchema());
  const exceptions = { uncovered: uncoveredCases, otherUpstream: otherUpstreamCases };
  const coverage = { cases: cases.keys(), met, ...exceptions };
  const gaps = findGaps(coverage);
  const list = readList();
  const tests = chooseTests({ ...coverage, cases: cases.keys() }, parseList(list).tests);
  const current = await renderList(cases, tests, exceptions);
  if (current === list) return gaps;
  if (isUpdate) writeList(current);
  return isUpdate ? gaps : [...gaps, `${listFile} is out of date. Run npm test -- -u.`];
}

/**
 * Whether every test file has run, without a selection of tests by name, and none has failed. An update changes the list,
 * so the test of the list may have failed.
 */
async function hasWholeSuitePassed(project: TestProject, isUpdate: boolean): Promise<boolean> {
  const { config, state } = project.vitest;
  if (config.testNamePattern || config.shard) return false;
  const states = new Map(state.getTestModules().map((module) => [module.moduleId, module.state()]));
  const { testFiles } = await project.globTestFiles();
  const needed = testFiles.filter((file) => !isUpdate || !file.endsWith('/coverageList.test.ts'));
  return needed.every((file) => ['passed', 'skipped'].includes(states.get(file) ?? 'pending'));
}

/** Reads what `recordCases` wrote. */
function readMetCases(directory: string, root: string): MetCases {
  const met = { stack: new Map<string, string[]>(), otherUpstream: new Map<string, string[]>() };
  for (const file of readdirSync(directory).toSorted()) {
    for (const line of readFileSync(join(directory, file), 'utf8').split('\n').slice(0, -1)) {
      const [route, path, name] = line.split('\t') as [keyof typeof met, string, string];
      met[route].set(name, [...(met[route].get(name) ?? []), relative(root, path)]);
    }
  }
  return met;
}

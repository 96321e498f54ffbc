import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { unseenFaults, type PlantedFaultName } from '../../../simulation/planted/plantedFaults.ts';
import { runSeeds } from '../../../simulation/runSeeds.ts';

const root = resolve(import.meta.dirname, '../../..');
const config = 'test/simulation/planted/vitest.config.ts';
const isFull = process.env['PLANTED_FAULTS'] === 'full';
/** Full runs look for each fault in more seeds. Each seed has a process of its own, because faults may stay in a module. */
const seeds = isFull ? 40 : 1;

const directory = mkdtempSync(join(tmpdir(), 'planted-'));
afterAll(() => rmSync(directory, { recursive: true }));

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
}

/** Runs a program of this project to its end, whether it fails or not. */
function run(args: readonly string[], env: Readonly<Record<string, string>>): Promise<void> {
  const options = { cwd: root, maxBuffer: 1e8, env: { ...process.env, ...env } };
  return new Promise((finish) => execFile(process.execPath, args, options, () => finish()));
}

/** Runs one test of a file. @returns its status, and the number of other tests that ran */
async function runTest(file: string, title: string, planted?: string): Promise<{ status?: string; others: number }> {
  const name = `^${title.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;
  const report = join(directory, 'report.json');
  const reporter = ['--reporter=json', `--outputFile=${report}`];
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', config, ...reporter, '-t', name, file];
  await run(args, planted === undefined ? {} : { PLANTED_SOURCE: planted });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  rmSync(report);
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  const found = results.find((one) => one.title === title);
  const others = results.filter((one) => one !== found && !['skipped', 'pending'].includes(one.status)).length;
  return { ...(found && { status: found.status }), others };
}

describe.each(Object.entries(unseenFaults))('the planted fault %s', (name, { file, test: title }) => {
  test(`is not found by the simulation in ${seeds} seeds`, async () => {
    for (let seed = 1; seed <= seeds; seed += 1) {
      const options = { planted: name as PlantedFaultName, from: seed, seeds: 1, processes: 1 };
      const lines: string[] = [];
      expect(await runSeeds(options, (line) => lines.push(line))).toBeUndefined();
      expect(lines[0]).toBe('1 seeds, 0 of which break a rule');
    }
  });

  test(`is found by ${file}`, async () => {
    expect(await runTest(file, title, name)).toEqual({ status: 'failed', others: 0 });
    // Short runs are made beside the tests themselves.
    if (isFull) expect(await runTest(file, title)).toEqual({ status: 'passed', others: 0 });
  });
});

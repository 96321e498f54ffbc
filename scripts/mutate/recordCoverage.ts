import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholeModule } from './probes.ts';
import { TestProcess, type TestResult } from './TestProcess.ts';

/** The probes that each test file meets, and the test files that fail without any mutant. */
export interface Coverage {
  readonly probesByTest: ReadonlyMap<string, ReadonlySet<string>>;
  readonly failing: readonly string[];
}

interface CoverageRecord {
  readonly probes: readonly string[];
  /** Hashes of the modules, by path, as they were when the test ran. */
  readonly versions: Readonly<Record<string, string>>;
}

interface CoverageOptions {
  /** The copy of the project. */
  readonly root: string;
  /** Where results are kept for the next run. */
  readonly directory: string;
  readonly modules: readonly string[];
  readonly tests: readonly string[];
  readonly limitMs: number;
  /** @returns false to use only what has been recorded */
  readonly mayRun: () => boolean;
}

/** Runs each test file once, unless it has been run before as it is now, and notes the code that it runs. */
export async function recordCoverage(options: CoverageOptions): Promise<Coverage> {
  const { root, directory, modules, tests, limitMs, mayRun } = options;
  const records = join(directory, 'coverage');
  mkdirSync(records, { recursive: true });
  // Two runs may record at the same time.
  const fresh = mkdtempSync(join(directory, 'coverage-new-'));
  const versions = new Map(modules.map((module) => [module, hashFiles(root, [module])]));
  const probesByTest = new Map<string, ReadonlySet<string>>();
  const failing: string[] = [];
  const runner = new TestProcess(root, limitMs, fresh);
  for (const [at, test] of tests.entries()) {
    const record = join(records, `${hashFiles(root, [test])}.json`);
    if (!existsSync(record) && mayRun()) {
      console.log(`coverage ${at + 1}/${tests.length}: ${test}`);
      const result = await runTwice(runner, test);
      const written = readdirSync(fresh).map((name) => join(fresh, name));
      const probes = new Set(written.flatMap((path) => JSON.parse(readFileSync(path, 'utf8')) as string[]));
      for (const path of written) rmSync(path);
      if (result.kind === 'stuck') failing.push(`${test} (no end)`);
      else if (result.failure !== undefined) failing.push(result.failure);
      else writeFileSync(record, JSON.stringify({ probes: [...probes], versions: Object.fromEntries(versions) }));
    }
    if (existsSync(record)) probesByTest.set(test, readRecord(record, versions));
  }
  runner.stop();
  rmSync(fresh, { recursive: true });
  return { probesByTest, failing };
}

/** @returns a short hash of the files' names and contents */
export function hashFiles(root: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 20);
}

/** Runs a test file again when it fails: on a loaded machine, a request may take longer than it may. */
async function runTwice(runner: TestProcess, test: string): Promise<TestResult> {
  const request = { changed: [], tests: [test] };
  const result = await runner.run(request);
  return result.kind === 'done' && result.failure === undefined ? result : runner.run(request);
}

/** In a module that has changed since, the places are no longer known: the test counts as running all of it. */
function readRecord(path: string, current: ReadonlyMap<string, string>): ReadonlySet<string> {
  const { probes, versions } = JSON.parse(readFileSync(path, 'utf8')) as CoverageRecord;
  return new Set(
    probes.map((probe) => {
      const file = probe.slice(0, probe.lastIndexOf(':'));
      return versions[file] === current.get(file) ? probe : wholeModule(file);
    }),
  );
}

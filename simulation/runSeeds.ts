import type { Options } from './options.ts';
import { ruleOf, type PlantedFaultName } from './planted/plantedFaults.ts';
import type { SeedReport } from './runSeed.ts';
import { startWorker } from './startWorker.ts';

/** Seeds that one process runs at most before the next one is started. */
const maxSeedsPerProcess = 20;

interface Found {
  readonly seed: number;
  readonly rule: string;
}

/** A planted fault is found when its own rule is broken. When it has none, or nothing is planted, any rule counts. */
function isFailureOf({ violations }: SeedReport, planted: PlantedFaultName | undefined): boolean {
  const own = planted && ruleOf(planted);
  return own === undefined ? violations.length > 0 : violations.some(({ rule }) => rule === own);
}

type SeedsToRun = Pick<Options, 'seeds' | 'from' | 'processes'> & Partial<Pick<Options, 'planted'>>;

/** Runs seeds in several processes until one breaks a rule, and prints figures. @returns the first violation */
export async function runSeeds(options: SeedsToRun, print: (line: string) => void): Promise<Found | undefined> {
  const { seeds, from, processes, planted } = options;
  const end = from + seeds;
  const seedsPerProcess = Math.min(maxSeedsPerProcess, Math.ceil(seeds / processes));
  const reports: SeedReport[] = [];
  let next = from;
  const hasFailed = () => reports.some((report) => isFailureOf(report, planted));
  async function runChunks(): Promise<void> {
    while (next < end && !hasFailed()) {
      const first = next;
      next = Math.min(end, first + seedsPerProcess);
      for await (const line of startWorker('check', first, next - 1, planted)) {
        reports.push(JSON.parse(line) as SeedReport);
        if (hasFailed()) break;
      }
    }
  }
  await Promise.all(Array.from({ length: processes }, runChunks));
  if (!hasFailed() && reports.length !== seeds) throw new Error(`${reports.length} of ${seeds} seeds have been run`);
  printFigures(reports, print);
  const failed = reports
    .filter((report) => isFailureOf(report, planted))
    .toSorted((one, other) => one.seed - other.seed);
  const [first] = failed;
  if (!first) return undefined;
  for (const { seed, violations } of failed)
    for (const { rule, detail } of violations) print(`Seed ${seed}: ${rule}: ${detail}`);
  if (planted === undefined) for await (const line of startWorker('shortest', first.seed, first.seed)) print(line);
  const rule = (planted && ruleOf(planted)) ?? first.violations[0]?.rule ?? '';
  return { seed: first.seed, rule };
}

function printFigures(reports: readonly SeedReport[], print: (line: string) => void): void {
  const sum = (value: (report: SeedReport) => number) => reports.reduce((total, report) => total + value(report), 0);
  const failed = reports.filter(({ violations }) => violations.length > 0).length;
  const hours = sum(({ virtualMs }) => virtualMs) / 3_600_000;
  print(`${reports.length} seeds, ${failed} of which break a rule`);
  print(`${sum((one) => one.operations)} operations, ${sum((one) => one.calls)} upstream calls`);
  print(`${sum((one) => one.faults)} faults in ${hours.toFixed(1)} hours of virtual time`);
}

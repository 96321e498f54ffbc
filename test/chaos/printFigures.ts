import type { History } from './History.ts';
import type { SimulatorReport } from './simulatorProcess.ts';

interface Run {
  readonly seed: number;
  readonly seconds: number;
  readonly history: History;
  readonly report: SimulatorReport;
  readonly maxMemory: number;
}

/** Prints the seed, counts and ratios of a run. */
export function printFigures({ seed, seconds, history, report, maxMemory }: Run): void {
  const { counts, shares, writes } = history;
  const count = (name: string) => counts.get(name) ?? 0;
  const sorted = shares.toSorted((a, b) => a - b);
  const share = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(2);
  const outcomes = Map.groupBy(writes, ({ outcome }) => outcome);
  const part = (outcome: 'done' | 'refused' | 'unknown' | 'unanswered') =>
    `${outcomes.get(outcome)?.length ?? 0} ${outcome}`;
  printLine(`seed ${seed}, ${seconds} seconds`);
  printLine(
    `${count('requests')} requests, ${report.calls} upstream calls, ${report.effects.length} changes carried out`,
  );
  printLine(
    `${writes.length} writes: ${part('done')}, ${part('refused')}, ${part('unknown')}, ${part('unanswered')}; ${count('repeated writes')} repetitions`,
  );
  printLine(
    `time of requests as a share of the deadline: median ${share(0.5)}, 99 % ${share(0.99)}, longest ${share(0.999999)}`,
  );
  printLine(`largest memory of a replica: ${Math.round(maxMemory / 1024 / 1024)} MiB`);
  for (const [name, value] of [...counts].toSorted(([a], [b]) => a.localeCompare(b, 'en')))
    printLine(`  ${name}: ${value}`);
}

function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

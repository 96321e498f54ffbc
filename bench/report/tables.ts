import { variants } from '../measure/variants.ts';
import { median, spread } from '../measure/statistics.ts';
import type { JobResult, LoadResult, Round } from '../measure/results.ts';

/** A number as the report shows it: three digits. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 1_000)
    return String(
      Math.round(value / 10 ** (Math.floor(Math.log10(value)) - 2)) * 10 ** (Math.floor(Math.log10(value)) - 2),
    );
  return String(Number(value.toPrecision(3)));
}

const megabytes = (bytes: number) => short(bytes / 1e6);

/** The median of the rounds, with the spread where it is more than a few percent. */
function cell(rounds: readonly Round[], valueOf: (round: Round) => number, format = short): string {
  const values = rounds.map(valueOf);
  const percent = Math.round(spread(values) * 100);
  return `${format(median(values))}${percent >= 5 ? ` ±${percent} %` : ''}`;
}

const columns: readonly (readonly [head: string, (rounds: readonly Round[]) => string])[] = [
  ['requests/s', (rounds) => cell(rounds, ({ requestsPerSecond }) => requestsPerSecond)],
  ['p50 ms', (rounds) => cell(rounds, ({ p50Ms }) => p50Ms)],
  ['p99 ms', (rounds) => cell(rounds, ({ p99Ms }) => p99Ms)],
  ['CPU ms', (rounds) => cell(rounds, ({ cpuMs }) => cpuMs)],
  ['memory MB', (rounds) => megabytes(Math.max(...rounds.map(({ peakBytes }) => peakBytes)))],
  ['stall ms', (rounds) => cell(rounds, ({ stallMs }) => stallMs)],
  ['without GC', (rounds) => cell(rounds, ({ stallWithoutGcMs }) => stallWithoutGcMs)],
];

/** A row of cells in Markdown. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The table of one load: a row for each variant, the processor time of the first one against the others in the last column. */
export function loadTable(result: JobResult, load: LoadResult): string {
  const names = result.variants.filter((name) => (load.rounds[name]?.length ?? 0) > 0);
  const cpuOf = (name: string) => median((load.rounds[name] ?? []).map(({ cpuMs }) => cpuMs));
  const head = ['', ...columns.map(([name]) => name), 'calls', 'in a row', 'CPU of the first'];
  const rows = names.map((name) => {
    const rounds = load.rounds[name] ?? [];
    const calls = result.calls[name];
    const ratio = `${short(cpuOf(name) / cpuOf(names[0] ?? ''))}×`;
    return [
      titleOf(name),
      ...columns.map(([, write]) => write(rounds)),
      String(calls?.calls),
      String(calls?.chain),
      ratio,
    ];
  });
  const lines = [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows].map(row);
  return [`${loadTitle(load)}:`, '', ...lines, ...quietLines(names, load)].join('\n');
}

/** @returns the words for a latency and a number of connections */
export function loadTitle({ latencyMs, connections }: Pick<LoadResult, 'latencyMs' | 'connections'>): string {
  return `Upstream with ${latencyMs} ms, ${connections} connection${connections === 1 ? '' : 's'}`;
}

export function titleOf(name: string): string {
  return variants[name]?.title ?? name;
}

function quietLines(names: readonly string[], { rounds }: LoadResult): string[] {
  return names.flatMap((name) => {
    const own = rounds[name] ?? [];
    const quiet = own.flatMap(({ quietP50Ms, quietP99Ms }) =>
      quietP50Ms === undefined || quietP99Ms === undefined ? [] : [{ p50: quietP50Ms, p99: quietP99Ms }],
    );
    if (quiet.length === 0) return [];
    const p50 = median(quiet.map((one) => one.p50));
    const p99 = median(quiet.map((one) => one.p99));
    const times = median(own.map(({ p99Ms, quietP99Ms = NaN }) => p99Ms / quietP99Ms));
    return [
      '',
      `${titleOf(name)}: alone, small queries have p50 ${short(p50)} and p99 ${short(p99)} ms. Beside the long ones, p99 is ${short(times)}×.`,
    ];
  });
}

/** Why peers were not measured in a job. */
export function cannotList({ cannot }: JobResult): string {
  return Object.entries(cannot)
    .map(([name, reason]) => `- ${titleOf(name)}: not measured. ${reason}`)
    .join('\n');
}

/** Whether the processor of the upstream and the load was busy, so that throughput says little about the server. */
export function busyLine({ loads, variants: names }: JobResult): string {
  const busy = loads.flatMap((load) =>
    names
      .filter((name) => median((load.rounds[name] ?? []).map(({ otherProcessor }) => otherProcessor)) > 0.8)
      .map((name) => `${titleOf(name)} (${load.latencyMs} ms, ${load.connections})`),
  );
  if (busy.length === 0) return '';
  return `The load and the upstream used most of their processor, so that requests/s are a lower bound: ${busy.join('; ')}.`;
}

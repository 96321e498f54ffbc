import { median } from '../measure/statistics.ts';
import type { JobResult } from '../measure/results.ts';
import { row, short, titleOf } from './tables.ts';

const sizes = [100, 1_000, 10_000] as const;

function costOf(results: readonly JobResult[], variant: string, entries: number): number {
  const result = results.find(({ job }) => job === `first-50-of-${entries}`);
  return median((result?.loads[0]?.rounds[variant] ?? []).map(({ cpuMs }) => cpuMs));
}

/** How many times as much an entry costs in a longer section; NaN when it was not measured. */
export function growthOf(results: readonly JobResult[], variant: string, from: number, to: number): number {
  return costOf(results, variant, to) / to / (costOf(results, variant, from) / from);
}

/** The processor time of a page of 50 by the length of its section. */
export function growthTable(results: readonly JobResult[]): string {
  const names = ['reread', 'plain', 'limit', 'bare'].filter((name) =>
    sizes.every((entries) => Number.isFinite(costOf(results, name, entries))),
  );
  if (names.length === 0) return '';
  const head = ['A page of 50 of', ...sizes.map((entries) => `${entries} entries, CPU ms`), 'an entry, 1 000 → 10 000'];
  const rows = names.map((name) => [
    titleOf(name),
    ...sizes.map((entries) => short(costOf(results, name, entries))),
    `${short(growthOf(results, name, 1_000, 10_000))}×`,
  ]);
  return [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows].map(row).join('\n');
}

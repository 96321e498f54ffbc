import { checkHistory } from './check/checkHistory.ts';
import type { Violation } from './check/Operation.ts';
import type { Entry } from './history/History.ts';
import { createPlan } from './plan/createPlan.ts';
import type { Plan } from './plan/Plan.ts';
import { runPlan } from './runPlan.ts';

/** What one seed did. */
export interface SeedReport {
  readonly seed: number;
  /** The number of operations that were sent. */
  readonly operations: number;
  readonly calls: number;
  readonly faults: number;
  readonly virtualMs: number;
  readonly violations: readonly Violation[];
}

/** Runs a plan and checks its history. */
export async function runAndCheck(
  plan: Plan,
): Promise<{ readonly entries: readonly Entry[]; readonly violations: readonly Violation[] }> {
  const entries = await runPlan(plan);
  return { entries, violations: checkHistory(entries, plan) };
}

/** Runs one seed. */
export async function runSeed(seed: number): Promise<SeedReport> {
  const { entries, violations } = await runAndCheck(createPlan(seed));
  const count = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind).length;
  return {
    seed,
    operations: entries.filter((entry) => entry.kind === 'end' && entry.outcome.kind !== 'skipped').length,
    calls: count('call'),
    faults: count('fault'),
    virtualMs: entries.at(-1)?.atMs ?? 0,
    violations,
  };
}

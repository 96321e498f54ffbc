import type { Entry } from '../history/History.ts';
import { requestTimeoutMs } from '../system/settings.ts';
import { describe, type Operation, type Violation } from './Operation.ts';

/** The product gives the response to a write a little longer. */
const extraForWrites = 0.15;
/** Connecting, the network both ways, and the tokens' check before a request begins. */
const slackMs = 3_500;

/**
 * Every request ends within its time. What a fault takes away, the product cannot give back: a request may stay without a
 * response when the replica died, stood still, or could not be reached while it was in progress.
 */
export function checkTimes(entries: readonly Entry[], operations: readonly Operation[]): readonly Violation[] {
  const limitMs = requestTimeoutMs * (1 + extraForWrites) + slackMs;
  return operations.flatMap((operation) => {
    const { begin, beginsAt, end, endsAt } = operation;
    if (end.outcome.kind === 'skipped') return [];
    const tookMs = end.atMs - begin.atMs;
    const isExcused = isDisturbed(entries, operation, beginsAt, endsAt);
    const isWithout = end.outcome.kind === 'noResponse' && end.outcome.reason !== 'gone';
    if (isWithout && !isExcused)
      return [{ rule: 'every request gets a response', detail: describe(operation), at: endsAt }];
    if (tookMs > limitMs && !isExcused)
      return [{ rule: 'every request ends within its time', detail: `${describe(operation)} took ${Math.round(tookMs)} ms`, at: endsAt }];
    return [];
  });
}

interface Disturbance {
  readonly between?: readonly [string, string];
  readonly replica?: number;
  readonly lastsMs?: number;
  readonly fault?: string;
}

/** True when the replica, or the way to it, was disturbed while the operation was in progress. */
function isDisturbed(entries: readonly Entry[], { begin, end }: Operation, _from: number, to: number): boolean {
  const name = `replica-${begin.replica}`;
  return entries.slice(0, to).some((entry) => {
    if (entry.kind === 'replica' && entry.replica === begin.replica && entry.state !== 'resumed')
      return entry.atMs >= begin.atMs - 10_000 && entry.atMs <= end.atMs && entry.atMs > 0 && entry.state !== 'started';
    if (entry.kind !== 'fault') return false;
    const { between, lastsMs = 0, fault, replica } = entry.fault as Disturbance;
    const concerns =
      (fault === 'kill' || fault === 'pause' ? replica === begin.replica : between?.includes(name) === true && between.includes('people'));
    return concerns && entry.atMs + lastsMs + 1_000 >= begin.atMs;
  });
}

/** After everything has healed, every read succeeds. */
export function checkRecovery(entries: readonly Entry[], operations: readonly Operation[]): readonly Violation[] {
  const healedAt = entries.findIndex(({ kind }) => kind === 'healed');
  return operations
    .filter(({ beginsAt, end }) => beginsAt > healedAt && (end.outcome.kind === 'error' || end.outcome.kind === 'noResponse'))
    .map((operation) => ({
      rule: 'everything works again after the faults',
      detail: describe(operation),
      at: operation.endsAt,
    }));
}

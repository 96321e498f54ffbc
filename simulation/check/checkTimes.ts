import type { Entry } from '../history/History.ts';
import { writeActions } from '../plan/Plan.ts';
import { requestTimeoutMs } from '../plan/requestTimeoutMs.ts';
import { describe, type Operation, type Violation } from './Operation.ts';

/** The product gives the response to a write a little longer. */
const extraForWrites = 0.15;
/** A registration that was sent within the request's time is awaited until its call times out: its key is issued once. */
const longestCallMs = 20_000;
/** Connecting, the network both ways, and a store that fails while a request ends. */
const slackMs = 1_500;
/** A token is checked before the time of its request begins. The issuer's keys are awaited for so long. */
const keysMs = 3_000;

/**
 * Every request ends within its time. What a fault takes away, the product cannot give back: a request may stay without a
 * response when the replica died, stood still, or could not be reached while it was in progress.
 */
export function checkTimes(entries: readonly Entry[], operations: readonly Operation[]): readonly Violation[] {
  return operations.flatMap((operation) => {
    const { begin, end, endsAt } = operation;
    if (end.outcome.kind === 'skipped') return [];
    const tookMs = end.atMs - begin.atMs;
    const isExcused = isDisturbed(entries, operation);
    const isWithout = end.outcome.kind === 'noResponse' && end.outcome.reason !== 'gone';
    if (isWithout && !isExcused)
      return [{ rule: 'every request gets a response', detail: describe(operation), at: endsAt }];
    if (tookMs > limitMs(entries, operation) && !isExcused)
      return [
        {
          rule: 'every request ends within its time',
          detail: `${describe(operation)} took ${Math.round(tookMs)} ms`,
          at: endsAt,
        },
      ];
    return [];
  });
}

/** The time for an operation. The limit is close to what is promised: a call that times out by itself takes longer. */
function limitMs(entries: readonly Entry[], operation: Operation): number {
  const { action } = operation.begin;
  const timeoutMs =
    action === 'register'
      ? requestTimeoutMs + longestCallMs
      : writeActions.some((one) => one === action)
        ? Math.round(requestTimeoutMs * (1 + extraForWrites))
        : requestTimeoutMs;
  return timeoutMs + slackMs + (isIssuerDisturbed(entries, operation) ? keysMs : 0);
}

interface Disturbance {
  readonly fault?: string;
  readonly between?: readonly [string, string];
  readonly lastsMs?: number;
}

/** The time after a fault in which its consequences are excused: connections that broke, and calls that had to wait. */
const aftermathMs = 1_000;
/** A replica is away for at most this time. */
const longestAbsenceMs = 12_000;

/** True when the replica, or the way to it, was disturbed while the operation was in progress. */
function isDisturbed(entries: readonly Entry[], { begin, end, endsAt }: Operation): boolean {
  return entries.slice(0, endsAt).some((entry) => {
    const isAbsence = entry.kind === 'replica' && (entry.state === 'killed' || entry.state === 'paused');
    if (isAbsence && entry.replica === begin.replica)
      return entry.atMs + longestAbsenceMs + aftermathMs >= begin.atMs && entry.atMs <= end.atMs;
    if (entry.kind !== 'fault') return false;
    const { between, lastsMs = 0 } = entry.fault as Disturbance;
    const isOnTheWay = between?.includes(`replica-${begin.replica}`) === true && between.includes('people');
    return isOnTheWay && entry.atMs + lastsMs + aftermathMs >= begin.atMs;
  });
}

function isIssuerDisturbed(entries: readonly Entry[], { begin, endsAt }: Operation): boolean {
  return entries.slice(0, endsAt).some((entry) => {
    if (entry.kind !== 'fault') return false;
    const { fault, lastsMs = 0 } = entry.fault as Disturbance;
    return fault === 'issuer' && entry.atMs + lastsMs + aftermathMs >= begin.atMs;
  });
}

/** After everything has healed, every read succeeds. */
export function checkRecovery(entries: readonly Entry[], operations: readonly Operation[]): readonly Violation[] {
  const healedAt = entries.findIndex(({ kind }) => kind === 'healed');
  if (healedAt < 0) return [];
  return operations
    .filter(
      ({ beginsAt, end }) => beginsAt > healedAt && (end.outcome.kind === 'error' || end.outcome.kind === 'noResponse'),
    )
    .map((operation) => ({
      rule: 'everything works again after the faults',
      detail: describe(operation),
      at: operation.endsAt,
    }));
}

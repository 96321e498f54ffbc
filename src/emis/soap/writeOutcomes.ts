import type { WriteOutcome } from '../EmisClient.ts';
import { valueOf, type Outcome } from './Outcome.ts';

/** Converts the outcome of a call to that of a write. Throws `UpstreamError` when certainly nothing was done. */
export function toWriteOutcome<A, T>(outcome: Outcome<A>, toOutcome: (value: A) => WriteOutcome<T>): WriteOutcome<T> {
  if (outcome.kind === 'refused') return { kind: 'refused', refusal: outcome.refusal };
  if (outcome.kind === 'failed' && outcome.mayBeDone) return { kind: 'lost' };
  return toOutcome(valueOf(outcome));
}

/** For operations whose response proves that they were carried out. */
export function done<T>(value: T): WriteOutcome<T> {
  return { kind: 'done', value };
}

/** For operations that never report failure without a reason: `false` is treated like a lost response. */
export function doneOrLost(isDone: boolean): WriteOutcome {
  return isDone ? { kind: 'done', value: undefined } : { kind: 'lost' };
}

/** For operations whose `false` has one meaning: there was nothing to cancel. */
export function doneOrNothingToCancel(isDone: boolean): WriteOutcome {
  return isDone ? { kind: 'done', value: undefined } : { kind: 'refused', refusal: 'nothingToCancel' };
}

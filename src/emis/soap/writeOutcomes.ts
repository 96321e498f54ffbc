import type { WriteOutcome } from '../EmisClient.ts';
import { valueOf } from './Outcome.ts';
import type { Outcome } from './Outcome.ts';

/** What became of a write. Throws `UpstreamError` where certainly nothing was done. */
export function toWriteOutcome<A, T>(outcome: Outcome<A>, toOutcome: (answer: A) => WriteOutcome<T>): WriteOutcome<T> {
  if (outcome.kind === 'refused') return { kind: 'refused', refusal: outcome.refusal };
  if (outcome.kind === 'failed' && outcome.mayBeDone) return { kind: 'lost' };
  return toOutcome(valueOf(outcome));
}

/** The answer itself says that it is done. */
export function done<T>(value: T): WriteOutcome<T> {
  return { kind: 'done', value };
}

/** "No" without a reason is never sent for these by rights, so it is looked into like no answer. */
export function doneOrLost(isDone: boolean): WriteOutcome {
  return isDone ? { kind: 'done', value: undefined } : { kind: 'lost' };
}

/** For these "no" has one meaning: there was nothing left. */
export function doneOrNothingToWithdraw(isDone: boolean): WriteOutcome {
  return isDone ? { kind: 'done', value: undefined } : { kind: 'refused', refusal: 'nothingToCancel' };
}

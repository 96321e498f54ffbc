import { RefusedError } from '../../domain/refusal.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { UpstreamError } from '../../domain/upstreamError.ts';

/** What came of one attempt to have something done upstream. */
export type Outcome<T> = { readonly kind: 'answered'; readonly value: T } | Unanswered;

export type Unanswered =
  /** The upstream did nothing, and said why. */
  { readonly kind: 'refused'; readonly stage: Stage; readonly refusal: Refusal } | Failure;

/** No answer that can be used. */
export interface Failure {
  readonly kind: 'failed';
  readonly stage: Stage;
  readonly error: UpstreamError;
  /** Whether the upstream may have done what it was asked to do. */
  readonly mayBeDone: boolean;
  /** Whether a new attempt, on a new session where this one's has ended, has hope at once. */
  readonly mayTryAgain: boolean;
}

/** Whether the call itself was on its way, or only what has to be there before it: version and sessions. */
export type Stage = 'preparing' | 'calling';

/** Nothing was done, and nothing of the call itself was sent. */
export function notPrepared(error: UpstreamError, mayTryAgain: boolean): Failure {
  return { kind: 'failed', stage: 'preparing', error, mayBeDone: false, mayTryAgain };
}

/** The value of an answer. Throws `RefusedError` and `UpstreamError` for the rest. */
export function valueOf<T>(outcome: Outcome<T>): T {
  switch (outcome.kind) {
    case 'answered':
      return outcome.value;
    case 'refused':
      throw new RefusedError(outcome.refusal);
    case 'failed':
      throw outcome.error;
  }
}

/** The same outcome with another value. */
export function mapAnswer<T, U>(outcome: Outcome<T>, toValue: (value: T) => U): Outcome<U> {
  return outcome.kind === 'answered' ? { kind: 'answered', value: toValue(outcome.value) } : outcome;
}

/** The outcome of something that throws `RefusedError` or `UpstreamError` while a call is prepared. */
export async function prepared<T>(value: Promise<T>): Promise<Outcome<T>> {
  try {
    return { kind: 'answered', value: await value };
  } catch (error) {
    if (error instanceof RefusedError) return { kind: 'refused', stage: 'preparing', refusal: error.refusal };
    if (error instanceof UpstreamError) return notPrepared(error, false);
    throw error;
  }
}

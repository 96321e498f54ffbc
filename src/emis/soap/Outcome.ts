import { DeadlineExceededError } from '../../domain/DeadlineExceededError.ts';
import { LimitError } from '../../domain/LimitError.ts';
import { RefusedError, type Refusal } from '../../domain/RefusedError.ts';
import type { UpstreamError } from '../../domain/UpstreamError.ts';

/** The outcome of one attempt at a call. */
export type Outcome<T> = { readonly kind: 'succeeded'; readonly value: T } | Unsuccessful;

export type Unsuccessful =
  /** The upstream did nothing, and gave the reason. */
  { readonly kind: 'refused'; readonly stage: Stage; readonly refusal: Refusal } | Failure;

/** No usable response arrived, or nothing was sent. */
export interface Failure {
  readonly kind: 'failed';
  readonly stage: Stage;
  readonly error: UpstreamError;
  /** True when the upstream may have carried out the call. */
  readonly mayBeDone: boolean;
  /** True when an immediate retry may succeed, in a new session if this one has ended. */
  readonly canRetry: boolean;
}

/** `preparing`: the version or a session was being obtained. `calling`: the session had been handed the call itself. */
type Stage = 'preparing' | 'calling';

/** @returns the failure of a call of which nothing was sent or done */
export function preparationFailure(error: UpstreamError, canRetry: boolean): Failure {
  return { kind: 'failed', stage: 'preparing', error, mayBeDone: false, canRetry };
}

/** @returns the value of a successful outcome. Throws `RefusedError` or `UpstreamError` for any other. */
export function valueOf<T>(outcome: Outcome<T>): T {
  switch (outcome.kind) {
    case 'succeeded':
      return outcome.value;
    case 'refused':
      throw new RefusedError(outcome.refusal);
    case 'failed':
      throw outcome.error;
  }
}

/** @returns the outcome with a converted value; any other outcome unchanged */
export function mapOutcome<T, U>(outcome: Outcome<T>, toValue: (value: T) => U): Outcome<U> {
  return outcome.kind === 'succeeded' ? { kind: 'succeeded', value: toValue(outcome.value) } : outcome;
}

/** @returns true when the deadline or another limit of the request ended the call, which concerns no other request */
export function isOfOneRequest(outcome: Outcome<unknown>): boolean {
  return outcome.kind === 'failed' && isErrorOfOneRequest(outcome.error);
}

/** @returns true for an error that concerns one request, and no other one that waits for the same call */
export function isErrorOfOneRequest(error: unknown): boolean {
  return error instanceof DeadlineExceededError || error instanceof LimitError;
}

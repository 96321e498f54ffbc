import { RefusedError, type Refusal } from '../domain/RefusedError.ts';
import type { WriteOutcome } from '../emis/EmisClient.ts';

interface WriteHandlers<Value, Result> {
  done(value: Value): Result | Promise<Result>;
  /** The refusals that the write explains itself. */
  readonly refusals?: Partial<Record<Refusal, () => Result | Promise<Result>>>;
  /** Finds proof of the outcome of a lost write. Absent when nothing can prove it. */
  findProof?(): Promise<Result | undefined>;
  readonly unknown: Result;
}

/**
 * Turns the outcome of a write into its result. A write is never sent again.
 *
 * - Done: `done` makes the result.
 * - Refused: the practice did nothing. `refusals` explains why. A refusal that it does not list is thrown as
 *   `RefusedError`: `Availability.attempt` reports it as the reason why the service is unavailable, or as an invalid
 *   response when no rule of the service fits.
 * - Lost: no reliable response came, so the write may have been carried out, or may still be. `findProof` reads the
 *   current state. Without proof, or when the state cannot be read, the result is `unknown`.
 *
 * Clear the loaders of everything that the write may have changed before calling this function: `refusals` and
 * `findProof` must read current data. See docs/decisions/0013-lost-responses.md.
 */
export async function settleWrite<Value, Result>(
  outcome: WriteOutcome<Value>,
  { done, refusals, findProof, unknown }: WriteHandlers<Value, Result>,
): Promise<Result> {
  switch (outcome.kind) {
    case 'done':
      return done(outcome.value);
    case 'refused': {
      const explain = refusals?.[outcome.refusal];
      if (!explain) throw new RefusedError(outcome.refusal);
      return explain();
    }
    case 'lost':
      return (await findProof?.().catch(() => undefined)) ?? unknown;
  }
}

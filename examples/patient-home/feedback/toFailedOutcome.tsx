import type { Outcome } from './OutcomeMessage.tsx';
import { OutcomeUnknown } from './OutcomeUnknown.tsx';
import { readFailure, type RootField } from './readFailure.ts';

interface FailedMutation {
  readonly about: string;
  readonly error: unknown;
  /** The mutation field. */
  readonly field: RootField;
  /** The open question, such as `whether the appointment was booked`. */
  readonly whether: string;
  readonly whereToCheck: string;
  readonly telephone: string | null | undefined;
}

interface FailedOutcome {
  /** True when the input was rejected: nothing was sent, and the user can correct it. */
  readonly isRejected: boolean;
  readonly outcome: Outcome;
}

/**
 * The outcome of a mutation that returned an error and no data. Unless the error says that the input was rejected, the
 * change may have been made. The page therefore repeats nothing and asks the user to check first.
 */
export function toFailedOutcome({ about, error, field, ...unknown }: FailedMutation): FailedOutcome {
  const { rejection, reference } = readFailure(error, field);
  if (rejection !== undefined) {
    const message = <p>Nothing was sent to the practice: {rejection}</p>;
    return { isRejected: true, outcome: { about, tone: 'error', message } };
  }
  const message = (
    <>
      <OutcomeUnknown {...unknown} />
      {reference !== undefined && (
        <p>
          If you ask for help, quote this reference: <code>{reference}</code>
        </p>
      )}
    </>
  );
  return { isRejected: false, outcome: { about, tone: 'unknown', message } };
}

import type { LinkageAccount } from './registration.ts';

/** Stops those who guess. What may be guessed is named by keys, such as one for the person and one for the account. */
export interface AttemptLimiter {
  /** Until when one of these may not be tried, in milliseconds since 1970; undefined: all may be. */
  lockedUntil(keys: readonly string[]): number | undefined;
  /**
   * Counts a try for all keys as wrong, beforehand: of many tries at once no more get through than of many in a row.
   * Where one of the keys is locked nothing is counted.
   */
  reserve(keys: readonly string[]): AttemptReservation;
}

export type AttemptReservation =
  | { readonly kind: 'locked'; readonly until: number }
  | {
      readonly kind: 'open';
      /** To be called when the try was no wrong guess. */
      release(): void;
    };

/** What guesses are counted by: one person's of every kind, and everybody's at one account. */
export const attemptKeys = {
  ofPerson: (subject: string): string => JSON.stringify(['person', subject]),
  ofAccount: ({ odsCode, accountId }: LinkageAccount): string => JSON.stringify(['account', odsCode, accountId]),
};

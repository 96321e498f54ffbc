import type { LinkageAccount } from './registration.ts';

/**
 * Limits attempts to guess a secret. Attempts are counted by key, such as one key for the person and one for the
 * account.
 */
export interface AttemptLimiter {
  /** The end of the latest lock of these keys, in milliseconds since 1970. Undefined when none of them is locked. */
  lockedUntil(keys: readonly string[]): Promise<number | undefined>;
  /**
   * Counts an attempt as wrong for all keys before it is made, so that concurrent attempts cannot exceed the limit.
   * Counts nothing when one of the keys is locked. Attempts with the same `id` count once.
   */
  reserve(keys: readonly string[], id?: string): Promise<AttemptReservation>;
}

type AttemptReservation =
  | { readonly kind: 'locked'; readonly until: number }
  | {
      readonly kind: 'open';
      /** Call this when the attempt was not a wrong guess. It does not fail. */
      release(): Promise<void>;
    };

/** Runs a search that counts as a guess unless it finds something. Throws `TooManyAttemptsError` after too many wrong ones. */
export type LimitGuesses = <T>(nhsNumber: string, find: () => Promise<T | null>) => Promise<T | null>;

/** The keys of attempts to link an account (one counts a person's, the other everybody's at one account) and of others. */
export const attemptKeys = {
  ofPerson: (subject: string): string => JSON.stringify(['person', subject]),
  ofNhsNumbers: (subject: string): string => JSON.stringify(['nhs number', subject]),
  ofAccount: ({ odsCode, accountId }: LinkageAccount): string => JSON.stringify(['account', odsCode, accountId]),
};

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
   * Counts nothing when one of the keys is locked.
   */
  reserve(keys: readonly string[]): Promise<AttemptReservation>;
}

type AttemptReservation =
  | { readonly kind: 'locked'; readonly until: number }
  | {
      readonly kind: 'open';
      /** Call this when the attempt was not a wrong guess. It does not fail. */
      release(): Promise<void>;
    };

/** The keys of attempts to link an account: one counts a person's attempts, the other everybody's at one account. */
export const attemptKeys = {
  ofPerson: (subject: string): string => JSON.stringify(['person', subject]),
  ofAccount: ({ odsCode, accountId }: LinkageAccount): string => JSON.stringify(['account', odsCode, accountId]),
};

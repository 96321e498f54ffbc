import type { LinkageAccount } from './registration.ts';

/** What guesses are counted by: one person's of every kind, and everybody's at one account. */
export const guessKeys = {
  ofPerson: (subject: string): string => JSON.stringify(['person', subject]),
  ofAccount: ({ odsCode, accountId }: LinkageAccount): string => JSON.stringify(['account', odsCode, accountId]),
};

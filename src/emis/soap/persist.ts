import type { Outcome } from './Outcome.ts';

export interface Persistence<T> {
  readonly isWrite: boolean;
  attempt(): Promise<Outcome<T>>;
  /** After a refusal because of the version: whether asking the practice again gives another one. */
  hasVersionChanged(): Promise<boolean>;
}

/**
 * Tries again what may be tried again: once after a lost answer or a lost session, and once after the practice turns
 * out to run another version than was known. A write itself is sent once, ever: only what comes before it is repeated.
 */
export async function persist<T>({ isWrite, attempt, hasVersionChanged }: Persistence<T>): Promise<Outcome<T>> {
  let mayTryAgain = true;
  let mayAskVersion = true;
  for (;;) {
    const outcome = await attempt();
    if (outcome.kind === 'answered') return outcome;
    const isSentWrite = isWrite && outcome.stage === 'calling';
    if (outcome.kind === 'failed') {
      if (isSentWrite || !mayTryAgain || !outcome.mayTryAgain) return outcome;
      mayTryAgain = false;
    } else {
      if (outcome.refusal !== 'versionTooOld' || !mayAskVersion) return outcome;
      mayAskVersion = false;
      // It is asked after a write too, for the next call's sake.
      if (!(await hasVersionChanged()) || isSentWrite) return outcome;
    }
  }
}

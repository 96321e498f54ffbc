import { createHash } from 'node:crypto';
import { attemptKeys, type AttemptLimiter, type LimitGuesses } from '../domain/AttemptLimiter.ts';
import { TooManyAttemptsError } from '../domain/TooManyAttemptsError.ts';
import { BoundedMap } from '../stores/BoundedMap.ts';

/** A family and the people whom another subgraph knows are fewer; a guess of a number has one chance in about a thousand million. */
export const maxWrongNhsNumbers = 20;

const maxFoundNumbers = 100_000;

/**
 * @returns a function that creates the limit of one person's searches by NHS number. Each wrong number counts once, so
 * that a number that another subgraph refers to again and again costs one attempt. A number that the person has found
 * before is no guess, and costs no write of the store. The searches of a request wait for each other.
 */
export function createGuessLimits(limiter: AttemptLimiter, now: () => Date): (subject: string) => LimitGuesses {
  /** The people and numbers of successful searches, as digests. */
  const foundNumbers = new BoundedMap<string, true>(maxFoundNumbers);

  async function attempt<T>(subject: string, nhsNumber: string, find: () => Promise<T | null>): Promise<T | null> {
    const keys = [attemptKeys.ofNhsNumbers(subject)];
    const id = createHash('sha256')
      .update(JSON.stringify([subject, nhsNumber]))
      .digest('base64url');
    if (foundNumbers.get(id)) {
      refuseIfLocked(await limiter.lockedUntil(keys));
      const foundAgain = await find();
      if (foundAgain !== null) return foundAgain;
      // The patient was unlinked, or has another number now.
      foundNumbers.delete(id);
    }
    const reservation = await limiter.reserve(keys, id);
    if (reservation.kind === 'locked') return refuse(reservation.until);
    let found: T | null;
    try {
      found = await find();
    } catch (error) {
      // An outage is no answer, so that nothing was learnt.
      await reservation.release();
      throw error;
    }
    if (found !== null) {
      await reservation.release();
      foundNumbers.set(id, true);
    }
    return found;
  }

  function refuseIfLocked(until: number | undefined): void {
    if (until !== undefined) refuse(until);
  }

  function refuse(until: number): never {
    throw new TooManyAttemptsError(Math.max(1, Math.ceil((until - now().getTime()) / 1_000)));
  }

  return (subject) => {
    let previous: Promise<unknown> = Promise.resolve();
    return (nhsNumber, find) => {
      const result = previous.then(() => attempt(subject, nhsNumber, find));
      previous = result.catch(() => undefined);
      return result;
    };
  };
}

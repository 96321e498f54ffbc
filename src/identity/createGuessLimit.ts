import { createHash } from 'node:crypto';
import { attemptKeys, type AttemptLimiter, type LimitGuesses } from '../domain/AttemptLimiter.ts';
import { TooManyAttemptsError } from '../domain/TooManyAttemptsError.ts';

/** A family and the people whom another subgraph knows are fewer; a guess of a number has one chance in about a thousand million. */
export const maxWrongNhsNumbers = 20;

/**
 * Creates the limit of one person's searches by NHS number. Each wrong number counts once, so that a number that another
 * subgraph refers to again and again costs one attempt. The searches of a request wait for each other.
 */
export function createGuessLimit(limiter: AttemptLimiter, subject: string, now: () => Date): LimitGuesses {
  const keys = [attemptKeys.ofNhsNumbers(subject)];
  let previous: Promise<unknown> = Promise.resolve();

  async function attempt<T>(nhsNumber: string, find: () => Promise<T | null>): Promise<T | null> {
    const id = createHash('sha256')
      .update(JSON.stringify([subject, nhsNumber]))
      .digest('base64url');
    const reservation = await limiter.reserve(keys, id);
    if (reservation.kind === 'locked') {
      throw new TooManyAttemptsError(Math.max(1, Math.ceil((reservation.until - now().getTime()) / 1_000)));
    }
    let found: T | null;
    try {
      found = await find();
    } catch (error) {
      // An outage is no answer, so that nothing was learnt.
      await reservation.release();
      throw error;
    }
    if (found !== null) await reservation.release();
    return found;
  }

  return (nhsNumber, find) => {
    const result = previous.then(() => attempt(nhsNumber, find));
    previous = result.catch(() => undefined);
    return result;
  };
}

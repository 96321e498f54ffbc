import type { Log } from '../telemetry/Log.ts';
import { logFailure } from '../telemetry/logFailure.ts';
import { createSampler } from './createSampler.ts';

/**
 * Creates the log of refused tokens: the first one of each reason at once, and then at most one line for each reason
 * every ten seconds, with the number since the last line. A wrong setting, such as the audience, is seen at once, and a
 * flood of forged tokens does not fill the log.
 * @param clock milliseconds that never go back
 * @returns a function that takes the reason, a constant sentence
 */
export function createRefusalLog(log: Log, clock: () => number): (reason: string) => void {
  const sample = createSampler(clock);
  return (reason) => {
    const count = sample(reason);
    if (count === undefined) return;
    logFailure(log, 'client', 'Tokens were refused.', { code: 'UNAUTHENTICATED', detail: reason, count });
  };
}

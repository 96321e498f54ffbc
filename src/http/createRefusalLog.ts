import type { Log } from '../telemetry/Log.ts';
import { logFailure } from '../telemetry/logFailure.ts';

const pauseMs = 10_000;

/**
 * Creates the log of refused tokens: the first one of each reason at once, and then at most one line for each reason
 * every ten seconds, with the number since the last line. A wrong setting, such as the audience, is seen at once, and a
 * flood of forged tokens does not fill the log.
 * @param clock milliseconds that never go back
 * @returns a function that takes the reason, a constant sentence
 */
export function createRefusalLog(log: Log, clock: () => number): (reason: string) => void {
  const refusals = new Map<string, { count: number; loggedAt: number }>();
  return (reason) => {
    const known = refusals.get(reason) ?? { count: 0, loggedAt: -Infinity };
    refusals.set(reason, known);
    known.count += 1;
    const now = clock();
    if (now - known.loggedAt < pauseMs) return;
    const fields = { code: 'UNAUTHENTICATED', detail: reason, count: known.count };
    logFailure(log, 'client', 'Tokens were refused.', fields);
    known.count = 0;
    known.loggedAt = now;
  };
}

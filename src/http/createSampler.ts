const pauseMs = 10_000;

/**
 * Creates a count of events that lets a few of them be logged: the first one of each name at once, and then at most one
 * for each name every ten seconds, so that a flood of requests does not fill the log.
 * @param clock milliseconds that never go back
 * @returns a function that takes the name of an event, of a fixed set. It returns the number of these events since the
 * last line when the event may be logged, and else undefined.
 */
export function createSampler(clock: () => number): (name: string) => number | undefined {
  const events = new Map<string, { count: number; loggedAt: number }>();
  return (name) => {
    const known = events.get(name) ?? { count: 0, loggedAt: -Infinity };
    events.set(name, known);
    known.count += 1;
    const now = clock();
    if (now - known.loggedAt < pauseMs) return undefined;
    const { count } = known;
    known.count = 0;
    known.loggedAt = now;
    return count;
  };
}

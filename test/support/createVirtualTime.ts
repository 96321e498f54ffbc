const turn = () => new Promise((resolve) => setImmediate(resolve));

export interface VirtualTime {
  /** In milliseconds. */
  now(): number;
  after(ms: number, run: () => void): void;
  sleep(ms: number): Promise<void>;
  /** Runs all events until then, each after what the one before has caused. */
  runUntil(endMs: number): Promise<void>;
}

/** Creates a time that passes only from one event to the next. */
export function createVirtualTime(): VirtualTime {
  let nowMs = 0;
  const events: { atMs: number; run: () => void }[] = [];
  const after = (ms: number, run: () => void) => {
    const atMs = nowMs + ms;
    const later = events.findIndex((other) => other.atMs > atMs);
    events.splice(later < 0 ? events.length : later, 0, { atMs, run });
  };
  return {
    now: () => nowMs,
    after,
    sleep: (ms) => new Promise<void>((resolve) => after(ms, resolve)),
    async runUntil(endMs) {
      for (let next = events[0]; next !== undefined && next.atMs <= endMs; next = events[0]) {
        events.shift();
        nowMs = next.atMs;
        next.run();
        await turn();
      }
      nowMs = endMs;
    },
  };
}

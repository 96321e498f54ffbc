interface Interval {
  readonly startedAtMs: number;
  readonly endedAtMs: number;
}

/** @returns the largest number of calls of which each started after another had ended */
export function longestChain(calls: readonly Interval[]): number {
  let length = 0;
  let lastEndMs = -Infinity;
  for (const { startedAtMs, endedAtMs } of calls.toSorted((a, b) => a.endedAtMs - b.endedAtMs)) {
    if (startedAtMs < lastEndMs) continue;
    length += 1;
    lastEndMs = endedAtMs;
  }
  return length;
}

import type { AttemptLimiter } from '../domain/AttemptLimiter.ts';
import { BoundedMap } from './BoundedMap.ts';

export interface AttemptLimiterOptions {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** How many wrong tries lock a key. */
  readonly maxAttempts?: number;
  /** How long a wrong try counts, and how long a key is locked after the last one. */
  readonly windowMs?: number;
  /** How many keys are kept; the one that was used longest ago goes first. */
  readonly maxKeys?: number;
}

/** The tries of one key that count, each of its time; the objects tell tries of the same moment apart. */
type Tries = readonly { readonly at: number }[];

/**
 * Counts wrong tries in memory: five in a quarter of an hour lock a key for a quarter of an hour from the last one on.
 * Each process counts for itself.
 */
export function createAttemptLimiter(options: AttemptLimiterOptions): AttemptLimiter {
  const { clock, maxAttempts = 5, windowMs = 15 * 60_000, maxKeys = 100_000 } = options;
  const kept = new BoundedMap<string, Tries>(maxKeys);

  function triesOf(key: string): Tries {
    const tries = kept.get(key) ?? [];
    const now = clock();
    // Once a key is locked, its tries go all at once, with the last of them.
    if (tries.length >= maxAttempts) return now < untilOf(tries) ? tries : [];
    return tries.filter(({ at }) => now < at + windowMs);
  }

  function untilOf(tries: Tries): number {
    return (tries.at(-1)?.at ?? 0) + windowMs;
  }

  const limitOf: AttemptLimiter = {
    lockedUntil(keys) {
      const locked = keys.map(triesOf).filter((tries) => tries.length >= maxAttempts);
      return locked.length > 0 ? Math.max(...locked.map(untilOf)) : undefined;
    },
    reserve(keys) {
      const until = limitOf.lockedUntil(keys);
      if (until !== undefined) return { kind: 'locked', until };
      const counted = { at: clock() };
      for (const key of keys) kept.set(key, [...triesOf(key), counted]);
      return {
        kind: 'open',
        release() {
          for (const key of keys) {
            const others = (kept.get(key) ?? []).filter((one) => one !== counted);
            if (others.length > 0) kept.set(key, others);
            else kept.delete(key);
          }
        },
      };
    },
  };
  return limitOf;
}

import type { AttemptLimiter } from '../domain/AttemptLimiter.ts';
import { BoundedMap } from './BoundedMap.ts';

interface AttemptLimiterOptions {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** The number of wrong attempts that locks a key. */
  readonly maxAttempts?: number;
  /** The time for which a wrong attempt counts, and for which a key is locked after the last one. */
  readonly windowMs?: number;
  /** The maximum number of stored keys. The least recently used key is evicted first. */
  readonly maxKeys?: number;
}

/** The attempts that count for a key, by time. Each is a separate object, so that simultaneous ones stay distinct. */
type Attempts = readonly { readonly at: number }[];

/**
 * Creates a limiter that counts wrong attempts in memory. By default, five within 15 minutes lock a key until 15 minutes
 * after the last one. Each process counts on its own.
 */
export function createAttemptLimiter(options: AttemptLimiterOptions): AttemptLimiter {
  const { clock, maxAttempts = 5, windowMs = 15 * 60_000, maxKeys = 100_000 } = options;
  const attemptsByKey = new BoundedMap<string, Attempts>(maxKeys);

  function attemptsOf(key: string): Attempts {
    const attempts = attemptsByKey.get(key) ?? [];
    const now = clock();
    // The attempts of a locked key expire together, with the last of them.
    if (attempts.length >= maxAttempts) return now < endOf(attempts) ? attempts : [];
    return attempts.filter(({ at }) => now < at + windowMs);
  }

  function endOf(attempts: Attempts): number {
    return (attempts.at(-1)?.at ?? 0) + windowMs;
  }

  function lockedUntil(keys: readonly string[]): number | undefined {
    const locked = keys.map(attemptsOf).filter((attempts) => attempts.length >= maxAttempts);
    return locked.length > 0 ? Math.max(...locked.map(endOf)) : undefined;
  }

  return {
    lockedUntil,
    reserve(keys) {
      const until = lockedUntil(keys);
      if (until !== undefined) return { kind: 'locked', until };
      const attempt = { at: clock() };
      for (const key of keys) attemptsByKey.set(key, [...attemptsOf(key), attempt]);
      return {
        kind: 'open',
        release() {
          for (const key of keys) {
            const others = (attemptsByKey.get(key) ?? []).filter((other) => other !== attempt);
            if (others.length > 0) attemptsByKey.set(key, others);
            else attemptsByKey.delete(key);
          }
        },
      };
    },
  };
}

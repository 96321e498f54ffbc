import { randomUUID } from 'node:crypto';
import type { AttemptLimiter } from '../domain/AttemptLimiter.ts';
import { hasTimeLeft } from '../domain/hasTimeLeft.ts';
import { StoreUnavailableError } from '../domain/StoreUnavailableError.ts';
import type { Records } from './createRecords.ts';

interface AttemptLimiterOptions {
  readonly records: Records<Attempts>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** The number of wrong attempts that locks a key. */
  readonly maxAttempts?: number;
  /** The time for which a wrong attempt counts, and for which a key is locked after the last one. */
  readonly windowMs?: number;
}

interface Counted {
  /** True when the attempt did not count before. */
  readonly isNew: boolean;
  /** The end of the lock of a locked key. */
  readonly until?: number;
}

/** The attempts that count for a key, by time. */
export type Attempts = readonly { readonly id: string; readonly at: number }[];

/**
 * Creates a limiter that counts wrong attempts in a store, for all processes that share it. By default, five within 15
 * minutes lock a key until 15 minutes after the last one. Its methods throw `StoreUnavailableError`, except `release`.
 */
export function createAttemptLimiter(options: AttemptLimiterOptions): AttemptLimiter {
  const { records, clock, maxAttempts = 5, windowMs = 15 * 60_000 } = options;

  function countedOf(attempts: Attempts = []): Attempts {
    // The clock of another process may be ahead.
    const isCounted = (end: number) => hasTimeLeft(end, clock(), 2 * windowMs);
    // The attempts of a locked key expire together, with the last of them.
    if (attempts.length >= maxAttempts) return isCounted(endOf(attempts)) ? attempts : [];
    return attempts.filter(({ at }) => isCounted(at + windowMs));
  }

  function endOf(attempts: Attempts): number {
    return (attempts.at(-1)?.at ?? 0) + windowMs;
  }

  const lockOf = (attempts: Attempts) => (attempts.length >= maxAttempts ? endOf(attempts) : undefined);

  async function lockedUntil(keys: readonly string[]): Promise<number | undefined> {
    const locks = await Promise.all(keys.map(async (key) => lockOf(countedOf(await records.get([key])))));
    const until = Math.max(...locks.map((lock) => lock ?? -Infinity));
    return until === -Infinity ? undefined : until;
  }

  /** @returns the end of the lock when the key is locked. The attempt is then not counted. */
  const count = async (key: string, attempt: Attempts[number]): Promise<number | undefined> => {
    const { until } = await records.update<Counted>(
      [key],
      (current) => {
        const counted = countedOf(current);
        const until = lockOf(counted);
        if (until !== undefined) return { next: current, result: { isNew: false, until } };
        if (counted.some(({ id }) => id === attempt.id)) return { next: current, result: { isNew: false } };
        return { next: [...counted, attempt], lifetimeMs: windowMs, result: { isNew: true } };
      },
      { undo: ({ isNew }) => void (isNew && discount(key, attempt).catch(ignoreUnavailable)) },
    );
    return until;
  };

  const discount = (key: string, { id }: Attempts[number]) =>
    records.update([key], (current = []) => {
      const others = current.filter((other) => other.id !== id);
      return { next: others.length > 0 ? others : undefined, lifetimeMs: windowMs, result: undefined };
    });

  return {
    lockedUntil,
    async reserve(keys, id = randomUUID()) {
      // Counting a single key checks its lock. Of several keys, none is counted when one is locked.
      const lock = keys.length > 1 ? await lockedUntil(keys) : undefined;
      if (lock !== undefined) return { kind: 'locked', until: lock };
      const attempt = { id, at: clock() };
      const counted: string[] = [];
      const release = async () => {
        await Promise.all(counted.map((key) => discount(key, attempt))).catch(ignoreUnavailable);
      };
      for (const key of keys) {
        // An attempt that cannot be counted for all keys is not made.
        const until = await count(key, attempt).catch(async (error: unknown) => {
          await release();
          throw error;
        });
        if (until !== undefined) {
          await release();
          return { kind: 'locked', until };
        }
        counted.push(key);
      }
      return { kind: 'open', release };
    },
  };
}

/** The attempt then counts as wrong, which costs the person one of their attempts. */
function ignoreUnavailable(error: unknown): void {
  if (!(error instanceof StoreUnavailableError)) throw error;
}

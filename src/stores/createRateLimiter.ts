import { setTimeout as wait } from 'node:timers/promises';
import { hasTimeLeft } from '../domain/hasTimeLeft.ts';
import type { RateLimiter } from '../domain/RateLimiter.ts';
import { BoundedMap } from './BoundedMap.ts';
import type { Records } from './createRecords.ts';

/** A token bucket. */
export interface Bucket {
  /** When it is full again if nothing more is taken, in milliseconds since 1970. A bucket whose time has passed is full. */
  readonly fullAt: number;
}

export interface RateLimiterOptions {
  readonly records: Records<Bucket>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Separates the buckets of limiters with the same keys. */
  readonly name: string;
  /** The number of uses at once, and in each period. */
  readonly capacity: number;
  readonly periodMs: number;
}

/** A bucket as this process knows it, and the tokens that it has taken since it last reported to the store. */
interface Known {
  fullAt: number;
  unsent: number;
  isSending: boolean;
}

/** The longest wait for the store at the first use of a key in this process. */
const firstWaitMs = 100;
const maxKeys = 50_000;

/**
 * Creates token buckets that processes share through a store. Each process decides by its own copy of a bucket, tells the
 * store in the background what it has taken, and gets back what others took. The copies differ by at most a twentieth of
 * the capacity for each process. Without the store, each process uses its own copy.
 */
export function createRateLimiter(options: RateLimiterOptions): RateLimiter {
  const { records, clock, name, capacity, periodMs } = options;
  const known = new BoundedMap<string, Known>(maxKeys);
  const batch = Math.max(1, Math.floor(capacity / 20));
  const msPerToken = periodMs / capacity;

  /** @returns when a bucket is full again after `tokens` more are taken from it now */
  const after = (fullAt: number, tokens: number) => {
    const now = clock();
    // A bucket is full within one period, by a clock that may be ahead.
    return (hasTimeLeft(fullAt, now, 2 * periodMs) ? fullAt : now) + tokens * msPerToken;
  };

  /** Never rejects. */
  async function exchange(key: string, mine: Known): Promise<void> {
    if (mine.isSending) return;
    mine.isSending = true;
    const taken = mine.unsent;
    try {
      const shared = await records.update([name, key], (current) => {
        const fullAt = current?.fullAt ?? 0;
        if (taken === 0) return { next: current, result: fullAt };
        // Processes that took the last token at the same time must not lock the key for longer than one period.
        const next = { fullAt: Math.min(after(fullAt, taken), clock() + periodMs) };
        return { next, lifetimeMs: periodMs, result: next.fullAt };
      });
      mine.unsent -= taken;
      mine.fullAt = mine.unsent === 0 ? shared : after(shared, mine.unsent);
    } catch {
      // The store cannot be used now. This process goes on with what it knows.
    } finally {
      mine.isSending = false;
    }
  }

  async function introduce(key: string): Promise<Known> {
    const mine = { fullAt: 0, unsent: 0, isSending: false };
    known.set(key, mine);
    await Promise.race([exchange(key, mine), wait(firstWaitMs, undefined, { ref: false })]);
    return mine;
  }

  return {
    async take(key) {
      const mine = known.get(key) ?? (await introduce(key));
      const fullAt = after(mine.fullAt, 1);
      const lateMs = fullAt - clock() - periodMs;
      // Less than a millisecond is an error of rounding.
      if (lateMs >= 1) return Math.ceil(lateMs / 1_000);
      mine.fullAt = fullAt;
      mine.unsent += 1;
      if (mine.unsent >= batch) void exchange(key, mine);
      return undefined;
    },
  };
}

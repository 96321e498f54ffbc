import { randomUUID } from 'node:crypto';
import { StoreUnavailableError } from '../../../domain/StoreUnavailableError.ts';
import type { RecordKey, Records } from '../../../stores/createRecords.ts';
import type { SavedLifetime } from './RollingLifetime.ts';

/** A patient session between calls, as another process can continue it. */
export interface SavedSession {
  readonly id: string;
  readonly endUser: SavedLifetime & { readonly id: string };
  readonly lifetime: SavedLifetime;
  /** Milliseconds since 1970. */
  readonly openedAtMs: number;
  readonly lastNumber: number;
  readonly sequence: string;
}

/**
 * The shared record of one patient session. While it is leased, the session itself is not in the store, so that nobody
 * else can continue it. The store deletes a leased record when the lease expires.
 */
export interface SharedSessionRecord {
  readonly session?: SavedSession | undefined;
  readonly lease?: { readonly id: string; readonly owner: string; readonly reservedThrough: number } | undefined;
  /** The process that waits for the lease. Others give way to it for a moment. */
  readonly waiting?: string | undefined;
}

interface Renewal {
  readonly isHeld: boolean;
  /** True when another process waits for the lease. */
  readonly isAwaited: boolean;
}

export interface SessionLease {
  /**
   * Reserves a number before its call is sent. @returns false when the lease has been lost, and the session with it.
   * Throws `StoreUnavailableError` when the number may not have been reserved.
   */
  reserve(number: number): Promise<boolean>;
  /** Extends the lease if it is still held. Throws as `reserve` does. */
  renew(): Promise<Renewal>;
  /** Ends the lease and leaves a session to the next holder. Throws as `reserve` does; the session is then not known. */
  release(session: SavedSession | undefined, lifetimeMs: number): Promise<void>;
}

export type TakenLease =
  | { readonly kind: 'taken'; readonly lease: SessionLease; readonly session: SavedSession | undefined }
  /** `yielding`: nobody holds the lease, but another process waits for it. */
  | { readonly kind: 'busy' | 'yielding' };

export interface SessionLeases {
  /** Tries once. Throws `StoreUnavailableError`. */
  take(key: RecordKey, options: { readonly insists: boolean }): Promise<TakenLease>;
}

interface SessionLeasesOptions {
  readonly records: Records<SharedSessionRecord>;
  /** The first parts of the name of each record. */
  readonly scope: RecordKey;
  /** Names this process. */
  readonly owner: string;
  /** The time after which a lease that is not renewed is lost. */
  readonly leaseMs: number;
  readonly timers: LeaseTimers;
}

export interface LeaseTimers {
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  wait(ms: number): Promise<unknown>;
  /** Runs something once, or repeatedly. @returns a function that cancels it */
  after(ms: number, run: () => void): () => void;
  every(ms: number, run: () => void): () => void;
}

/** The numbers that one write of the store reserves. */
const numbersPerReservation = 16;

/** The time between two attempts to remove a lease: longer than a store is left alone after a failure. */
const removalMs = 600;

/** Creates the leases of patient sessions. See docs/decisions/0030-shared-sessions.md. */
export function createSessionLeases(options: SessionLeasesOptions): SessionLeases {
  const { records, scope, owner, leaseMs, timers } = options;
  const { now } = timers;

  /**
   * Removes a lease that this process may have left in the store, so that others need not wait until it expires. The
   * session, if it was left too, stays.
   */
  function removeLater(key: RecordKey, id: string, untilMs = now() + leaseMs): void {
    timers.after(removalMs, () => {
      const removal = records.update(key, (current) => {
        if (current?.lease?.id !== id) return { next: current, result: undefined };
        return { next: undefined, result: undefined };
      });
      removal.catch(() => now() < untilMs && removeLater(key, id, untilMs));
    });
  }

  const removeWhenUnavailable = (key: RecordKey, id: string) => (error: unknown) => {
    if (error instanceof StoreUnavailableError) removeLater(key, id);
    throw error;
  };

  function createLease(
    key: RecordKey,
    id: string,
    first: { expiresAtMs: number; reservedThrough: number },
  ): SessionLease {
    let { expiresAtMs, reservedThrough } = first;

    /** Writes the lease again, if the store still has it. */
    async function extend(through: number) {
      const sentAtMs = now();
      const result = await records.update<Renewal>(key, (current) => {
        const held = current?.lease;
        const isAwaited = current?.waiting !== undefined;
        if (held?.id !== id) return { next: current, result: { isHeld: false, isAwaited } };
        const lease = { ...held, reservedThrough: Math.max(held.reservedThrough, through) };
        return { next: { ...current, lease }, lifetimeMs: leaseMs, result: { isHeld: true, isAwaited } };
      });
      if (result.isHeld) {
        // The store counts from a later moment.
        expiresAtMs = sentAtMs + leaseMs;
        reservedThrough = Math.max(reservedThrough, through);
      }
      return result;
    }

    return {
      async reserve(number) {
        // A process that was paused finds its lease expired, and asks the store.
        if (number <= reservedThrough && now() < expiresAtMs) return true;
        const { isHeld } = await extend(number + numbersPerReservation - 1);
        return isHeld;
      },
      renew: () => extend(reservedThrough),
      release: (session, lifetimeMs) => {
        const released = records.update(key, (current) => {
          if (current?.lease?.id !== id) return { next: current, result: undefined };
          const { waiting } = current;
          if (!session && waiting === undefined) return { next: undefined, result: undefined };
          return { next: { session, waiting }, lifetimeMs: session ? lifetimeMs : leaseMs, result: undefined };
        });
        return released.catch(removeWhenUnavailable(key, id));
      },
    };
  }

  return {
    take(partialKey, { insists }) {
      const key = [...scope, 'patient', ...partialKey];
      const id = randomUUID();
      const sentAtMs = now();
      const taken = records.update<TakenLease>(key, (current) => {
        const { lease, waiting } = current ?? {};
        // A lease of this process that nobody here holds was taken by a call whose response was lost.
        if (lease && lease.owner !== owner) {
          if (waiting !== undefined) return { next: current, result: { kind: 'busy' } };
          return { next: { ...current, waiting: owner }, keepsLifetime: true, result: { kind: 'busy' } };
        }
        const isOthersTurn = waiting !== undefined && waiting !== owner;
        if (isOthersTurn && !insists) return { next: current, result: { kind: 'yielding' } };
        const session = lease ? undefined : current?.session;
        const reservedThrough = (session?.lastNumber ?? 0) + numbersPerReservation;
        return {
          next: { lease: { id, owner, reservedThrough } },
          lifetimeMs: leaseMs,
          result: {
            kind: 'taken',
            session,
            lease: createLease(key, id, { expiresAtMs: sentAtMs + leaseMs, reservedThrough }),
          },
        };
      });
      return taken.catch(removeWhenUnavailable(key, id));
    },
  };
}

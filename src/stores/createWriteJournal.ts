import { createHmac, type KeyObject } from 'node:crypto';
import { hasTimeLeft } from '../domain/hasTimeLeft.ts';
import type { WriteAbout, WriteClaim, WriteJournal } from '../domain/WriteJournal.ts';
import type { Change, Records } from './createRecords.ts';

/** The stored state of one write. */
export interface JournalEntry {
  readonly about: WriteAbout;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly fingerprint: string;
  /** `sending` ends with its lease: the process has then been killed, and the outcome is unknown. */
  readonly state: 'sending' | 'unknown' | 'settled';
  /** The end of the lease in milliseconds since 1970. */
  readonly until?: number | undefined;
  readonly outcome?: string | undefined;
  readonly note?: string | undefined;
}

interface WriteJournalOptions {
  readonly records: Records<JournalEntry>;
  /** Derives the fingerprints of inputs, which may be patient data. */
  readonly fingerprintKey: KeyObject;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** The longest time that a write may take. After it, the process that was sending it counts as killed. */
  readonly leaseMs: number;
}

type ClaimChange = Change<JournalEntry, WriteClaim>;

const lifetimeMs = 24 * 60 * 60_000;

/** Longer than the lease of any configuration, and than the clocks of processes differ. */
const maxLeaseMs = 300_000;

/** @returns true until the process that was sending the write counts as killed. `now` is in milliseconds since 1970 */
export function isBeingSent({ state, until = 0 }: JournalEntry, now: number): boolean {
  return state === 'sending' && hasTimeLeft(until, now, maxLeaseMs);
}

/** Creates the journal of writes over a durable store. */
export function createWriteJournal({ records, fingerprintKey, clock, leaseMs }: WriteJournalOptions): WriteJournal {
  /** Gives back a claim. Never rejects: without the store, the claim ends with its lease. */
  async function undo(key: readonly string[], { kind }: WriteClaim): Promise<void> {
    if (kind !== 'new' && kind !== 'unknown') return;
    const undone = records.update(key, (current) => {
      if (current?.state !== 'sending') return { next: current, result: undefined };
      if (kind === 'new') return { next: undefined, result: undefined };
      return { next: { ...current, until: undefined, state: 'unknown' }, lifetimeMs, result: undefined };
    });
    await undone.catch(() => undefined);
  }

  return {
    claim(key, input, about) {
      const fingerprint = createHmac('sha256', fingerprintKey).update(input).digest('base64url');
      const change = (current: JournalEntry | undefined): ClaimChange => {
        const now = clock();
        const startedAt = current?.startedAt ?? now;
        const claimed: JournalEntry = { about, startedAt, fingerprint, state: 'sending', until: now + leaseMs };
        if (!current) return { next: claimed, lifetimeMs, result: { kind: 'new' } };
        if (current.fingerprint !== fingerprint) return { next: current, result: { kind: 'otherInput' } };
        if (current.state === 'settled')
          return { next: current, result: { kind: 'settled', outcome: current.outcome ?? 'null' } };
        if (isBeingSent(current, now)) return { next: current, result: { kind: 'inProgress' } };
        const { note } = current;
        return { next: { ...claimed, note }, lifetimeMs, result: { kind: 'unknown', note } };
      };
      // A claim that nobody knows of would keep the write from being sent.
      return records.update(key, change, { undo: (claim) => void undo(key, claim) });
    },
    note: (key, note) =>
      records.update(key, (current) => ({ next: current && { ...current, note }, lifetimeMs, result: undefined })),
    settle: (key, outcome) =>
      records.update(key, (current) => {
        if (!current) return { next: current, result: undefined };
        const state = outcome === undefined ? 'unknown' : 'settled';
        return { next: { ...current, until: undefined, state, outcome }, lifetimeMs, result: undefined };
      }),
    forget: (key) => records.update(key, () => ({ next: undefined, result: undefined })),
  };
}

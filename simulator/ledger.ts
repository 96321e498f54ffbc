/** One call as the simulator saw it. `status` 0: still being worked on, or the answer was never sent. */
export interface LedgerEntry {
  /** Counts from 0 since the start, or since the ledger was cleared. */
  index: number;
  at: Date;
  operation: string;
  applicationId?: string;
  endUserSessionId?: string;
  sessionId?: string;
  relationshipId?: string;
  odsCode?: string;
  /** What BeginPatientSession gave out. */
  handshakeId?: string;
  /** What the client says the call is made for, when it says so. */
  correlation?: string;
  /** The Number of its SessionSequence. */
  number?: number;
  version?: string;
  status: number;
  code?: number;
  durationMs: number;
  /** How the call broke the protocol: a right client never has one. */
  violation?: string;
  /** What the call changed in the world. */
  effect?: Effect;
  /** The kinds of the planned faults that were applied to it. */
  faults?: string[];
}

export type Effect =
  | {
      readonly kind: 'booked' | 'cancelled';
      readonly odsCode: string;
      readonly slotId: string;
      readonly patientId: string;
    }
  | { readonly kind: 'prescriptionRequested'; readonly requestGuid: string; readonly patientId: string }
  | {
      readonly kind: 'prescriptionCancelled';
      readonly requestGuid: string;
      readonly courseGuids: readonly string[];
      readonly patientId: string;
    }
  | {
      readonly kind: 'messageSent' | 'messageRead' | 'messageDeleted';
      readonly messageId: number;
      readonly patientId: string;
    }
  | { readonly kind: 'demographicsChangeRequested' | 'demographicsChangeWithdrawn'; readonly patientId: string }
  | {
      readonly kind: 'registered' | 'accountReset';
      readonly patientRelationshipId: string;
      readonly patientId: string;
    }
  | { readonly kind: 'endUserSessionOpened'; readonly endUserSessionId: string }
  | { readonly kind: 'patientSessionOpened'; readonly sessionId: string; readonly relationshipId: string };

/** Told of a call when it has been read, and when it has been answered or given up. */
export type CallWatcher = (entry: Readonly<LedgerEntry>, stage: 'arrived' | 'answered') => void;

/** The calls in the order in which they arrived. */
export interface Ledger {
  readonly entries: LedgerEntry[];
  open(at: Date): LedgerEntry;
  /** Tells of every call from now on; gives back what ends that. */
  watch(watcher: CallWatcher): () => void;
  notify: CallWatcher;
  clear(): void;
}

/** A ledger that keeps the newest `limit` calls. */
export function createLedger(limit: number): Ledger {
  const entries: LedgerEntry[] = [];
  const watchers = new Set<CallWatcher>();
  let count = 0;
  return {
    entries,
    watch: (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    notify: (entry, stage) => {
      for (const watcher of watchers) watcher(entry, stage);
    },
    open: (at) => {
      const entry: LedgerEntry = { index: count++, at, operation: '', status: 0, durationMs: 0 };
      entries.push(entry);
      if (entries.length > limit) entries.splice(0, Math.ceil(limit / 10));
      return entry;
    },
    clear: () => {
      entries.length = 0;
      count = 0;
    },
  };
}

/** Notes that a call broke the protocol; the first remark of a call stands first. */
export function addViolation(entry: LedgerEntry, text: string): void {
  entry.violation = entry.violation === undefined ? text : `${entry.violation}; ${text}`;
}

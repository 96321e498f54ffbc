/** One call as the simulator received it. `status` is 0 while the call is in progress and when no response was sent. */
export interface LedgerEntry {
  /** Counts from 0 since the start or the last `clear`. */
  index: number;
  at: Date;
  operation: string;
  applicationId?: string;
  endUserSessionId?: string;
  sessionId?: string;
  relationshipId?: string;
  odsCode?: string;
  /** The id that BeginPatientSession issued. */
  handshakeId?: string;
  /** The client's X-Correlation-Id: the GraphQL operation that the call is made for. */
  correlationId?: string;
  /** The Number of the SessionSequence. */
  number?: number;
  version?: string;
  status: number;
  code?: number;
  durationMs: number;
  /** The way in which the call broke the protocol. A correct client never causes one. */
  violation?: string;
  /** The change that the call made to the world. */
  effect?: Effect;
  /** The kinds of the planned faults that applied to the call. */
  faults?: string[];
}

type Effect =
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
  | { readonly kind: 'demographicsChangeRequested' | 'demographicsChangeCancelled'; readonly patientId: string }
  | {
      readonly kind: 'registered' | 'accountReset';
      readonly patientRelationshipId: string;
      readonly patientId: string;
    }
  | { readonly kind: 'endUserSessionOpened'; readonly endUserSessionId: string }
  | { readonly kind: 'patientSessionOpened'; readonly sessionId: string; readonly relationshipId: string };

/** Receives a call when it has been read, and again when its response is complete or abandoned. */
export type CallWatcher = (entry: Readonly<LedgerEntry>, stage: 'arrived' | 'completed') => void;

/** The calls in order of arrival. */
export interface Ledger {
  readonly entries: LedgerEntry[];
  open(at: Date): LedgerEntry;
  /** Notifies the watcher of each later call. @returns a function that stops the notifications. */
  watch(watcher: CallWatcher): () => void;
  notify: CallWatcher;
  clear(): void;
}

/** Creates a ledger that stores at most the newest `maxEntries` calls. */
export function createLedger(maxEntries: number): Ledger {
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
      if (entries.length > maxEntries) entries.splice(0, Math.ceil(maxEntries / 10));
      return entry;
    },
    clear: () => {
      entries.length = 0;
      count = 0;
    },
  };
}

/** Records that a call broke the protocol. Several violations are joined in order. */
export function addViolation(entry: LedgerEntry, text: string): void {
  entry.violation = entry.violation === undefined ? text : `${entry.violation}; ${text}`;
}

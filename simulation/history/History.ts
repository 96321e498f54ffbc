/** What a client learned from a response. */
export type Outcome =
  /** A read. `values` has what was read, by key of the world. */
  | { readonly kind: 'read'; readonly values: Readonly<Record<string, unknown>> }
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'unknown'; readonly code: string }
  | { readonly kind: 'unavailable'; readonly reason: string }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'error'; readonly code: string }
  /** The client gave up, or the connection ended without a response. */
  | { readonly kind: 'noResponse'; readonly reason: 'gone' | 'broken' | 'timeout' }
  /** The operation was not sent: what it needs is not known. */
  | { readonly kind: 'skipped' };

/** One thing that happened. The order of a history is the order in which things happened. */
export type Entry = { readonly atMs: number } & (
  | {
      readonly kind: 'begin';
      readonly step: number;
      readonly repeats?: number;
      readonly action: string;
      readonly person: string;
      readonly patient: number;
      readonly replica: number;
      readonly target?: string;
    }
  | {
      readonly kind: 'end';
      readonly step: number;
      readonly status?: number;
      readonly outcome: Outcome;
    }
  /** Patients' canaries in any response to a person, also in those that only prepare a step. */
  | {
      readonly kind: 'seen';
      readonly step: number;
      readonly person: string;
      readonly canaries: readonly string[];
    }
  /** A value of the world that clients can read, from now on. */
  | { readonly kind: 'world'; readonly key: string; readonly value: unknown }
  | {
      readonly kind: 'call';
      readonly index: number;
      readonly operation: string;
      readonly step?: number;
      readonly relationship?: string;
      readonly session?: string;
      readonly number?: number;
      readonly status: number;
      readonly code?: number;
      readonly effect?: string;
      readonly faults?: readonly string[];
      readonly violation?: string;
    }
  | { readonly kind: 'staff'; readonly step: number; readonly act: string }
  | { readonly kind: 'fault'; readonly step: number; readonly fault: unknown }
  | { readonly kind: 'replica'; readonly replica: number; readonly state: 'started' | 'killed' | 'paused' | 'resumed' }
  | { readonly kind: 'healed' }
  | {
      readonly kind: 'log';
      readonly process: string;
      readonly level: string;
      readonly event: string;
      readonly detail?: string;
    }
  | { readonly kind: 'uncaught'; readonly process: string; readonly error: string }
  | { readonly kind: 'wire'; readonly chunks: number; readonly bytes: number; readonly digest: string }
);

type WithoutTime<E> = E extends unknown ? Omit<E, 'atMs'> : never;

/** The record of a run. */
export interface History {
  readonly entries: readonly Entry[];
  add(entry: WithoutTime<Entry>): void;
}

/** Creates an empty history. @param now the time since the start of the run, in milliseconds */
export function createHistory(now: () => number): History {
  const entries: Entry[] = [];
  return {
    entries,
    add(entry) {
      entries.push({ atMs: Math.round(now() * 1_000) / 1_000, ...entry });
    },
  };
}

/** One line for each entry. */
export function writeHistory(entries: readonly Entry[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}

import type { Entry } from '../history/History.ts';

type Begin = Extract<Entry, { kind: 'begin' }>;
type End = Extract<Entry, { kind: 'end' }>;

/** One operation of a client: what was sent, what came of it, and where both are in the history. */
export interface Operation {
  readonly begin: Begin;
  readonly beginsAt: number;
  readonly end: End;
  readonly endsAt: number;
}

/** A rule that a history breaks. */
export interface Violation {
  readonly rule: string;
  readonly detail: string;
  /** The place in the history where it shows. */
  readonly at: number;
}

/** Pairs the beginnings of operations with their ends. @returns also the operations that never ended */
export function readOperations(entries: readonly Entry[]): {
  readonly operations: readonly Operation[];
  readonly unfinished: readonly number[];
} {
  const begun = new Map<number, { begin: Begin; beginsAt: number }>();
  const operations: Operation[] = [];
  entries.forEach((entry, at) => {
    if (entry.kind === 'begin') begun.set(entry.step, { begin: entry, beginsAt: at });
    if (entry.kind !== 'end') return;
    const found = begun.get(entry.step);
    if (!found) throw new Error(`Step ${entry.step} ends without a beginning`);
    begun.delete(entry.step);
    operations.push({ ...found, end: entry, endsAt: at });
  });
  return { operations, unfinished: [...begun.values()].map(({ beginsAt }) => beginsAt) };
}

/** A short name of an operation, for reports. */
export function describe({ begin, end }: Operation): string {
  return `step ${begin.step} (${begin.action} of patient ${begin.patient} by ${begin.person} at replica ${begin.replica}): ${JSON.stringify(end.outcome)}`;
}

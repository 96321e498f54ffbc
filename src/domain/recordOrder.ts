import { clinicalDateKey } from './clinicalDate.ts';
import type { RecordEntry } from './medicalRecord.ts';

type Ordered = Pick<RecordEntry, 'date' | 'eventGuid'>;

/** The position of an entry in its list, in a form that stays valid when the list changes. */
export interface CursorPosition {
  readonly dateKey: string;
  readonly eventGuid: string;
  /** The index among the entries with this date and id: 0, except in the rare record that has several. */
  readonly occurrence: number;
}

/** Compares entries by date, the latest first and undated ones last, then by id. */
export function compareEntries(a: Ordered, b: Ordered): number {
  return compare(clinicalDateKey(a.date), a.eventGuid, clinicalDateKey(b.date), b.eventGuid);
}

/** The position of the entry at an index. Returns undefined for an index without an entry. */
export function positionAt(entries: readonly Ordered[], index: number): CursorPosition | undefined {
  const entry = entries[index];
  if (!entry) return undefined;
  let first = index;
  for (let before = entries[first - 1]; before && compareEntries(before, entry) === 0; before = entries[first - 1]) {
    first -= 1;
  }
  return { dateKey: clinicalDateKey(entry.date), eventGuid: entry.eventGuid, occurrence: index - first };
}

/** The index of the first entry after a position, whether or not that position still has an entry. */
export function indexAfter(entries: readonly Ordered[], { dateKey, eventGuid, occurrence }: CursorPosition): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comparePosition(entries[middle], dateKey, eventGuid) < 0) low = middle + 1;
    else high = middle;
  }
  let index = low;
  while (
    index - low <= occurrence &&
    index < entries.length &&
    comparePosition(entries[index], dateKey, eventGuid) === 0
  ) {
    index += 1;
  }
  return index;
}

function comparePosition(entry: Ordered | undefined, dateKey: string, eventGuid: string): number {
  return entry ? compare(clinicalDateKey(entry.date), entry.eventGuid, dateKey, eventGuid) : 0;
}

function compare(dateA: string, guidA: string, dateB: string, guidB: string): number {
  if (dateA !== dateB) return dateA > dateB ? -1 : 1;
  return guidA < guidB ? -1 : Number(guidA > guidB);
}

import { clinicalDateKey } from './clinicalDate.ts';
import type { RecordEntry } from './medicalRecord.ts';

type Ordered = Pick<RecordEntry, 'date' | 'eventGuid'>;

/** Where an entry stands in its list, told in a way that outlives changes of the list. */
export interface CursorPosition {
  readonly dateKey: string;
  readonly eventGuid: string;
  /** Which of the entries with this date and id: 0 but for the odd record that has two. */
  readonly occurrence: number;
}

/** The order of a section: the latest first, those without a date last, and by id within a date. */
export function compareEntries(a: Ordered, b: Ordered): number {
  return compare(clinicalDateKey(a.date), a.eventGuid, clinicalDateKey(b.date), b.eventGuid);
}

/** The place of the entry at an index. */
export function positionAt(entries: readonly Ordered[], index: number): CursorPosition | undefined {
  const entry = entries[index];
  if (!entry) return undefined;
  let first = index;
  for (let before = entries[first - 1]; before && compareEntries(before, entry) === 0; before = entries[first - 1]) {
    first -= 1;
  }
  return { dateKey: clinicalDateKey(entry.date), eventGuid: entry.eventGuid, occurrence: index - first };
}

/** The index of the first entry after a place, whether or not an entry is still at it. */
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

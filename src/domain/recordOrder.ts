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
  const occurrence = countEqualBefore(entries, entry, index);
  return { dateKey: clinicalDateKey(entry.date), eventGuid: entry.eventGuid, occurrence };
}

/** The index of the first entry after a position, whether or not that position still has an entry. */
export function indexAfter(entries: readonly Ordered[], position: CursorPosition): number {
  return indexPast(entries, position, position.occurrence + 1);
}

/** The number of entries before a position, whether or not that position still has an entry. */
export function indexBefore(entries: readonly Ordered[], position: CursorPosition): number {
  return indexPast(entries, position, position.occurrence);
}

/**
 * The occurrence of an entry of the list among those with its date and id. The list must contain the entry.
 * @param likely the index that the entry probably has: there it need not be searched for
 */
export function occurrenceOf<Entry extends Ordered>(entries: readonly Entry[], entry: Entry, likely = -1): number {
  if (entries[likely] === entry) return countEqualBefore(entries, entry, likely);
  const start = lowerBound(entries, clinicalDateKey(entry.date), entry.eventGuid);
  return entries.indexOf(entry, start) - start;
}

/** The number of entries just before an index that have the date and id of the entry there. */
function countEqualBefore(entries: readonly Ordered[], entry: Ordered, index: number): number {
  let first = index;
  for (let before = entries[first - 1]; before && compareEntries(before, entry) === 0; before = entries[first - 1]) {
    first -= 1;
  }
  return index - first;
}

/** The index after at most `count` entries with the date and id of a position. */
function indexPast(entries: readonly Ordered[], { dateKey, eventGuid }: CursorPosition, count: number): number {
  const start = lowerBound(entries, dateKey, eventGuid);
  let index = start;
  while (index - start < count && index < entries.length && comparePosition(entries[index], dateKey, eventGuid) === 0) {
    index += 1;
  }
  return index;
}

function lowerBound(entries: readonly Ordered[], dateKey: string, eventGuid: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comparePosition(entries[middle], dateKey, eventGuid) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function comparePosition(entry: Ordered | undefined, dateKey: string, eventGuid: string): number {
  return entry ? compare(clinicalDateKey(entry.date), entry.eventGuid, dateKey, eventGuid) : 0;
}

function compare(dateA: string, guidA: string, dateB: string, guidB: string): number {
  if (dateA !== dateB) return dateA > dateB ? -1 : 1;
  return guidA < guidB ? -1 : Number(guidA > guidB);
}

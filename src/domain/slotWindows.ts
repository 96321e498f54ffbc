import type { DateRange } from './calendarDate.ts';
import { addDays } from './ukTime.ts';

const windowDays = 14;

/** The maximum number of windows for one patient in one request: as many as the longest valid range has. */
export const maxWindows = 27;

/** Merges ranges that overlap or touch. The earliest is first. */
export function mergeRanges(ranges: readonly DateRange[]): readonly DateRange[] {
  const merged: { from: string; to: string }[] = [];
  for (const range of ranges.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))) {
    const last = merged.at(-1);
    if (!last || range.from > addDays(last.to, 1)) merged.push({ from: range.from, to: range.to });
    else if (range.to > last.to) last.to = range.to;
  }
  return merged;
}

/** Cuts a range into windows of two weeks from its first day. The last may be shorter. */
export function cutIntoWindows({ from, to }: DateRange): readonly DateRange[] {
  const windows: DateRange[] = [];
  for (let first = from; first <= to; first = addDays(first, windowDays)) {
    const last = addDays(first, windowDays - 1);
    windows.push({ from: first, to: last < to ? last : to });
  }
  return windows;
}

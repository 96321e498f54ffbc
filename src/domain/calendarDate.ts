import { addDays } from './ukTime.ts';

/** Whether a text is a date of the calendar, `yyyy-MM-dd`: 30 February is not, and neither is any day of a year 0. */
export function isCalendarDate(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return addDays(text, 0) === text;
  } catch {
    return false;
  }
}

/** Days from the first to the last, both included. */
export interface DateRange {
  /** `yyyy-MM-dd` */
  readonly from: string;
  /** `yyyy-MM-dd` */
  readonly to: string;
}

/** What is wrong with a range; undefined: nothing. */
export function dateRangeProblem({ from, to }: DateRange): string | undefined {
  if (to < from) return 'The last day is before the first.';
  // Dates compare as text, so that the last day need not exist: a year after 29 February is before 1 March.
  const aYearLater = String(Number(from.slice(0, 4)) + 1).padStart(4, '0') + from.slice(4);
  if (to > aYearLater) return 'The days span more than a year.';
  if (to >= '3000') return 'The days lie too far ahead.';
  return undefined;
}

/** What is wrong with a range that may be open on either side, and may span any time; undefined: nothing. */
export function openRangeProblem(range: {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}): string | undefined {
  const { from, to } = range;
  if (from && to && to < from) return 'The last day is before the first.';
  const days = [from, to].filter((day) => typeof day === 'string');
  if (days.some((day) => day < '1900')) return 'The days lie too far back.';
  return days.some((day) => day >= '3000') ? 'The days lie too far ahead.' : undefined;
}

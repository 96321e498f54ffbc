import { addDays } from './ukTime.ts';

/** @returns true for a real calendar date `yyyy-MM-dd`. 30 February and dates in the year 0 are not real. */
export function isCalendarDate(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return addDays(text, 0) === text;
  } catch {
    return false;
  }
}

/** A range of days, both ends included. */
export interface DateRange {
  /** `yyyy-MM-dd` */
  readonly from: string;
  /** `yyyy-MM-dd` */
  readonly to: string;
}

/** Every day before it is before anybody's data. */
const firstYear = '1900';
/** No practice offers appointments in this year. */
const firstYearWithoutSlots = '2100';
/** A bound of a range is often a day that stands for "no bound". */
const firstYearWithoutData = '3000';

/** Checks one day, such as a date of birth. Returns undefined when it is valid. */
export function dayProblem(day: string): string | undefined {
  if (day < firstYear) return 'The day is too far in the past.';
  return day >= firstYearWithoutData ? 'The day is too far in the future.' : undefined;
}

const tooEarly = 'The days are too far in the past.';
const tooLate = 'The days are too far in the future.';

/** Checks a range of at most one year for appointments. Returns undefined when it is valid. */
export function dateRangeProblem({ from, to }: DateRange): string | undefined {
  if (to < from) return 'The last day is before the first.';
  if (from < firstYear) return tooEarly;
  // Dates are compared as text, so this one need not exist: a year after 29 February is before 1 March.
  const aYearLater = String(Number(from.slice(0, 4)) + 1).padStart(4, '0') + from.slice(4);
  if (to >= firstYearWithoutSlots) return tooLate;
  if (to > aYearLater) return 'The days span more than a year.';
  return undefined;
}

/** Checks a range that may be open on either side and of any length. Returns undefined when it is valid. */
export function openRangeProblem(range: {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}): string | undefined {
  const { from, to } = range;
  if (from && to && to < from) return 'The last day is before the first.';
  const days = [from, to].filter((day) => typeof day === 'string');
  if (days.some((day) => day < firstYear)) return tooEarly;
  return days.some((day) => day >= firstYearWithoutData) ? tooLate : undefined;
}

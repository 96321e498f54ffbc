import { isCalendarDate } from './calendarDate.ts';

export type ClinicalDatePrecision = 'day' | 'month' | 'year' | 'unknown';

/** When something in the record was true, as precisely as is known and never more so. */
export interface ClinicalDate {
  readonly precision: ClinicalDatePrecision;
  /**
   * `yyyy-MM-dd`, `yyyy-MM` or `yyyy` by the precision. Where that is not known: whatever was sent, or undefined when
   * nothing was.
   */
  readonly value: string | undefined;
}

const lengths = { day: 10, month: 7, year: 4 } as const;

const undated: ClinicalDate = { precision: 'unknown', value: undefined };

/**
 * Reads a date that may be partial. It is as precise as both what is said of it and its text are: a month said to be
 * known to the year only is a year, and a year said to be a day stays a year.
 */
export function readClinicalDate(said: ClinicalDatePrecision, text: string | undefined): ClinicalDate {
  if (text === undefined) return undated;
  const value = text.trim();
  const written = precisionOf(value);
  if (said === 'unknown' || written === 'unknown') return { precision: 'unknown', value: text };
  const precision = lengths[said] < lengths[written] ? said : written;
  return { precision, value: value.length === lengths[precision] ? value : value.slice(0, lengths[precision]) };
}

/** Orders dates as text, a partial one at its beginning; empty for one that is not known. */
export function clinicalDateKey({ precision, value }: ClinicalDate): string {
  return precision === 'unknown' ? '' : (value ?? '');
}

function precisionOf(value: string): ClinicalDatePrecision {
  if (value.length === lengths.day) return isDay(value) ? 'day' : 'unknown';
  if (value.length === lengths.month) return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value) ? 'month' : 'unknown';
  return /^\d{4}$/.test(value) ? 'year' : 'unknown';
}

/** Every month has the first 28 days: only for the others the calendar is needed, which costs more. */
function isDay(value: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/.test(value) || isCalendarDate(value);
}

import { isCalendarDate } from './calendarDate.ts';

/** @sdl GpClinicalDatePrecision */
export type ClinicalDatePrecision = 'day' | 'month' | 'year' | 'unknown';

/** The date of a record entry, never more precise than it is known to be. @sdl GpClinicalDate */
export interface ClinicalDate {
  readonly precision: ClinicalDatePrecision;
  /**
   * `yyyy-MM-dd`, `yyyy-MM` or `yyyy`, by precision. With an unknown precision: the text as sent, or undefined when
   * there was none.
   */
  readonly value: string | undefined;
}

const lengths = { day: 10, month: 7, year: 4 } as const;

const undated: ClinicalDate = { precision: 'unknown', value: undefined };

/**
 * Reads a date that may be partial. Its precision is the lower of the declared one and that of the text: a month
 * declared as a year is a year, and a year declared as a day stays a year.
 */
export function readClinicalDate(declared: ClinicalDatePrecision, text: string | undefined): ClinicalDate {
  if (text === undefined) return undated;
  const value = text.trim();
  const written = precisionOf(value);
  if (declared === 'unknown' || written === 'unknown') return { precision: 'unknown', value: text };
  const precision = lengths[declared] < lengths[written] ? declared : written;
  return { precision, value: value.length === lengths[precision] ? value : value.slice(0, lengths[precision]) };
}

/** A text by which dates sort: a partial date sorts at its beginning. Empty for an unknown date. */
export function clinicalDateKey({ precision, value }: ClinicalDate): string {
  return precision === 'unknown' ? '' : (value ?? '');
}

function precisionOf(value: string): ClinicalDatePrecision {
  if (value.length === lengths.day) return isDay(value) ? 'day' : 'unknown';
  if (value.length === lengths.month) return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value) ? 'month' : 'unknown';
  return /^\d{4}$/.test(value) ? 'year' : 'unknown';
}

/** Every month has days 1 to 28; the more expensive calendar check is needed for the others only. */
function isDay(value: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/.test(value) || isCalendarDate(value);
}

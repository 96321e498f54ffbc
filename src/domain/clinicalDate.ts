import { isCalendarDate } from './calendarDate.ts';
import { addDays } from './ukTime.ts';

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
 * declared as a year is a year, and a year declared as a day stays a year. A time or a zone after it is dropped. The
 * first day of the year 1 means that there is no date.
 */
export function readClinicalDate(declared: ClinicalDatePrecision, text: string | undefined): ClinicalDate {
  const value = text && toDate(text.trim());
  if (text === undefined || value === undefined || /^0001(?:-01){0,2}$/.test(value)) return undated;
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

const zone = String.raw`(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?`;
const withZone = new RegExp(`^([\\d-]{4,10}?)${zone}$`);
const withTime = new RegExp(
  `^([\\d-]{10})[T ](?:(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?|(24):00:00(?:\\.0+)?)${zone}$`,
);

/** @returns the date of a text that is a date, alone or with a time or a zone; any other text unchanged */
function toDate(text: string): string {
  if (text.length <= lengths.day && !/[Z+:]/.test(text)) return text;
  const [, date, endOfDay] = withTime.exec(text) ?? withZone.exec(text) ?? [];
  if (date === undefined) return text;
  // At 24:00:00 the next day begins.
  return endOfDay === undefined || !isCalendarDate(date) ? date : addDays(date, 1);
}

/** Every month has days 1 to 28; the more expensive calendar check is needed for the others only. */
function isDay(value: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/.test(value) || isCalendarDate(value);
}

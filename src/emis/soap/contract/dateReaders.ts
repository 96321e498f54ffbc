/** The digits of a second that are read. Services write any number of them. */
const maxFractionDigits = 9;

/** @returns the number in a range that must have digits only, otherwise NaN */
export function digitsAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function hasDay(text: string): boolean {
  if (text[4] !== '-' || text[7] !== '-') return false;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 7);
  const day = digitsAt(text, 8, 10);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** @returns true for the rest of a text that is a zone: `Z`, or an offset of at most 14 hours */
function isZone(text: string, from: number): boolean {
  if (text[from] === 'Z') return text.length === from + 1;
  if ((text[from] !== '+' && text[from] !== '-') || text[from + 3] !== ':' || text.length !== from + 6) return false;
  const minutes = digitsAt(text, from + 4, from + 6);
  return minutes <= 59 && digitsAt(text, from + 1, from + 3) * 60 + minutes <= 14 * 60;
}

/** Reads an xs:date. Its zone is dropped: the day is the day as written. */
export function readDate(text: string): string | undefined {
  if (!hasDay(text)) return undefined;
  if (text.length === 10) return text;
  return isZone(text, 10) ? text.slice(0, 10) : undefined;
}

interface DayAndTime {
  /** `yyyy-MM-ddTHH:mm:ss` */
  readonly local: string;
  /** With its point, and with at most nine digits; empty when there is none. */
  readonly fraction: string;
  /** The position after the fraction. */
  readonly end: number;
}

/** Reads the part of a date-time in front of its zone. 24:00:00 is midnight of the next day. */
function readDayAndTime(text: string): DayAndTime | undefined {
  if (text[10] !== 'T' || text[13] !== ':' || text[16] !== ':' || !hasDay(text)) return undefined;
  const hours = digitsAt(text, 11, 13);
  const minutes = digitsAt(text, 14, 16);
  const seconds = digitsAt(text, 17, 19);
  let end = 19;
  if (text[end] === '.') {
    end += 1;
    while (digitsAt(text, end, end + 1) >= 0) end += 1;
    if (end === 20) return undefined;
  }
  const fraction = text.slice(19, Math.min(end, 20 + maxFractionDigits));
  if (hours <= 23 && minutes <= 59 && seconds <= 59) return { local: text.slice(0, 19), fraction, end };
  const isEndOfDay = /^24:00:00(?:\.0+)?$/.test(text.slice(11, end));
  const nextDay = isEndOfDay ? dayAfter(text.slice(0, 10)) : undefined;
  return nextDay === undefined ? undefined : { local: `${nextDay}T00:00:00`, fraction, end };
}

/** @returns undefined after the last day that four digits of a year can name */
function dayAfter(day: string): string | undefined {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString();
  return next[4] === '-' ? next.slice(0, 10) : undefined;
}

/** Reads a local time. A fraction of a second is dropped: appointments begin at whole seconds. */
export function readLocalDateTime(text: string): string | undefined {
  if (text.length < 19) return undefined;
  const time = readDayAndTime(text);
  return time?.end === text.length ? time.local : undefined;
}

/** The first moment whose UTC year has five digits, which no date-time of the contract can express. */
const yearTenThousandMs = 253_402_300_800_000;

/** @returns true for a date-time in whole seconds with a zone, which is read as it is written. Most are so. */
function isPlainInstant(text: string): boolean {
  if (text[10] !== 'T' || text[13] !== ':' || text[16] !== ':' || !hasDay(text) || !isZone(text, 19)) return false;
  const isTime = digitsAt(text, 11, 13) <= 23 && digitsAt(text, 14, 16) <= 59 && digitsAt(text, 17, 19) <= 59;
  return isTime && !text.startsWith('9999');
}

/** Reads a date-time with a zone, exactly to the nanosecond. */
export function readInstant(text: string): string | undefined {
  if (isPlainInstant(text)) return text;
  const time = readDayAndTime(text);
  if (time === undefined || !isZone(text, time.end)) return undefined;
  if (text.startsWith('9999-12-31') && Date.parse(text) >= yearTenThousandMs) return undefined;
  return `${time.local}${time.fraction}${text.slice(time.end)}`;
}

/**
 * @returns true for 0001-01-01, which .NET writes when there is no date. It may have a time or a zone in an element of any
 * type.
 */
export function isMinDate(text: string): boolean {
  // Most dates differ in their first character, which is cheaper to compare.
  if (text[0] !== '0' || !text.startsWith('0001-01-01')) return false;
  return [readDate, readLocalDateTime, readInstant].some((read) => read(text) !== undefined);
}

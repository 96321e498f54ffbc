import type { ScalarForm } from './Contract.ts';
import { isSpace } from '../../xml/xmlCharacters.ts';

/** Longer than any number, date or GUID that means something; keeps the checks cheap on hostile input. */
const maxLexicalLength = 1024;

const longestLong = 19;
const minLong = -(2n ** 63n);
const maxLong = 2n ** 63n - 1n;

/** Trims what XML calls white space, and nothing else: a no-break space is a character like any other. */
export function trimXmlSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** The number at a place that must hold digits only; NaN if it does not. */
function digitsAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

function readInt(text: string): number | undefined {
  if (text.length > 0 && text.length <= 9) {
    const value = digitsAt(text, 0, text.length);
    if (value >= 0) return value;
  }
  if (!/^[+-]?\d+$/.test(text)) return undefined;
  const value = Number(text);
  if (value < -(2 ** 31) || value > 2 ** 31 - 1) return undefined;
  // Negative zero is legal in XML Schema and an accident in JavaScript.
  return value === 0 ? 0 : value;
}

function readLong(text: string): string | undefined {
  if (text.length > 0 && text.length < longestLong && digitsAt(text, 0, text.length) >= 0) return text;
  const digits = /^[+-]?0*(\d+)$/.exec(text)?.[1];
  if (digits === undefined || digits.length > longestLong) return undefined;
  if (digits.length < longestLong) return text;
  const value = BigInt(text.startsWith('-') ? `-${digits}` : digits);
  return value >= minLong && value <= maxLong ? text : undefined;
}

function readDecimal(text: string): string | undefined {
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? text : undefined;
}

function readBoolean(text: string): boolean | undefined {
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' ? false : undefined;
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

function hasDayAndTime(text: string): boolean {
  if (text[10] !== 'T' || text[13] !== ':' || text[16] !== ':') return false;
  return hasDay(text) && digitsAt(text, 11, 13) <= 23 && digitsAt(text, 14, 16) <= 59 && digitsAt(text, 17, 19) <= 59;
}

function readDate(text: string): string | undefined {
  return text.length === 10 && hasDay(text) ? text : undefined;
}

function readLocalDateTime(text: string): string | undefined {
  return text.length === 19 && hasDayAndTime(text) ? text : undefined;
}

function readInstant(text: string): string | undefined {
  if (!hasDayAndTime(text)) return undefined;
  let at = 19;
  if (text[at] === '.') {
    at += 1;
    while (digitsAt(text, at, at + 1) >= 0) at += 1;
    if (at === 20) return undefined;
  }
  if (text[at] === 'Z') return text.length === at + 1 ? text : undefined;
  const hasOffset = (text[at] === '+' || text[at] === '-') && text[at + 3] === ':' && text.length === at + 6;
  if (!hasOffset) return undefined;
  const minutes = digitsAt(text, at + 4, at + 6);
  return minutes <= 59 && digitsAt(text, at + 1, at + 3) * 60 + minutes <= 14 * 60 ? text : undefined;
}

function readGuid(text: string): string | undefined {
  if (text.length !== 36) return undefined;
  const lowerCase = text.toLowerCase();
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(lowerCase) ? lowerCase : undefined;
}

/** A search for one wrong character, not a pattern for the whole: a document has millions of them. */
function readBase64(text: string): string | undefined {
  if (text.length % 4 !== 0 || /[^A-Za-z0-9+/=]/.test(text)) return undefined;
  const padding = text.indexOf('=');
  if (padding === -1) return text;
  // The bits that padding leaves over must be zero, or two texts would stand for the same bytes.
  return padding >= text.length - 2 && /(?:[AQgw]==|[AEIMQUYcgkosw048]=)$/.test(text.slice(-3)) ? text : undefined;
}

function bounded<T>(read: (text: string) => T | undefined): (text: string) => T | undefined {
  return (text) => (text.length > maxLexicalLength ? undefined : read(text));
}

/**
 * Reads the lexical form of each scalar; `undefined` means that the text is not one.
 * Numbers, booleans, dates and GUIDs must come without the white space around them: see `trimXmlSpace`.
 */
export const scalarReaders: Readonly<Record<ScalarForm, (text: string) => string | number | boolean | undefined>> = {
  text: (text) => text,
  int: bounded(readInt),
  long: bounded(readLong),
  decimal: bounded(readDecimal),
  boolean: readBoolean,
  date: readDate,
  localDateTime: readLocalDateTime,
  instant: bounded(readInstant),
  guid: bounded(readGuid),
  base64: readBase64,
};

import { isSpace } from '../../xml/xmlCharacters.ts';
import type { ScalarForm } from './Contract.ts';
import { digitsAt, readDate, readInstant, readLocalDateTime } from './dateReaders.ts';

/** Longer than any meaningful number, date or GUID. It keeps the checks cheap on hostile input. */
const maxLength = 1024;

const maxLongDigits = 19;
const minLong = -(2n ** 63n);
const maxLong = 2n ** 63n - 1n;

/**
 * Reads the lexical form of each scalar. Each reader returns undefined when the text is invalid. All but `text` and
 * `base64` expect trimmed texts: see `trimXmlSpace`.
 */
export const scalarReaders: Readonly<Record<ScalarForm, (text: string) => string | number | boolean | undefined>> = {
  text: (text) => text,
  int: bounded(readInt),
  long: bounded(readLong),
  decimal: bounded(readDecimal),
  boolean: readBoolean,
  date: bounded(readDate),
  localDateTime: bounded(readLocalDateTime),
  instant: bounded(readInstant),
  guid: bounded(readGuid),
  base64: readBase64,
};

/** Removes XML white space from both ends of a text, and nothing else: a no-break space stays. */
export function trimXmlSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

function readInt(text: string): number | undefined {
  if (text.length > 0 && text.length <= 9) {
    const value = digitsAt(text, 0, text.length);
    if (value >= 0) return value;
  }
  if (!/^[+-]?\d+$/.test(text)) return undefined;
  const value = Number(text);
  if (value < -(2 ** 31) || value > 2 ** 31 - 1) return undefined;
  // XML Schema allows -0, which would be negative zero here.
  return value === 0 ? 0 : value;
}

/** @returns the number without leading zeros and without a plus sign, so that equal numbers have equal texts */
function readLong(text: string): string | undefined {
  const isPlain = text.length > 0 && text.length < maxLongDigits && !text.startsWith('0');
  if (isPlain && digitsAt(text, 0, text.length) >= 0) return text;
  const [, sign = '', digits] = /^([+-]?)0*(\d+)$/.exec(text) ?? [];
  if (digits === undefined || digits.length > maxLongDigits) return undefined;
  const value = BigInt(sign === '-' ? `-${digits}` : digits);
  return value >= minLong && value <= maxLong ? value.toString() : undefined;
}

/** A double's exponent is written out, so that no digit is rounded. NaN and INF are not numbers of anything. */
function readDecimal(text: string): string | undefined {
  if (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text)) return text;
  const [, sign = '', whole = '', fraction = '', exponent] =
    /^([+-]?)(?=\.?\d)(\d*)(?:\.(\d*))?[eE]([+-]?0*\d{1,4})$/.exec(text) ?? [];
  if (exponent === undefined) return undefined;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (Math.abs(point) > maxLength) return undefined;
  const before = digits
    .slice(0, Math.max(0, point))
    .padEnd(point, '0')
    .replace(/^0+(?=\d)/, '');
  const after = point < 0 ? digits.padStart(digits.length - point, '0') : digits.slice(point);
  return `${sign}${before || '0'}${after === '' ? '' : `.${after}`}`;
}

function readBoolean(text: string): boolean | undefined {
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' ? false : undefined;
}

function readGuid(text: string): string | undefined {
  if (text.length !== 36) return undefined;
  const lowerCase = text.toLowerCase();
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(lowerCase) ? lowerCase : undefined;
}

/** Searches for a wrong character, because matching all of the millions in a document would be slower. */
function readBase64(text: string): string | undefined {
  if (text.length % 4 !== 0 || /[^A-Za-z0-9+/=]/.test(text)) return undefined;
  const padding = text.indexOf('=');
  if (padding === -1) return text;
  // The unused bits must be zero, so that equal bytes have equal texts.
  return padding >= text.length - 2 && /(?:[AQgw]==|[AEIMQUYcgkosw048]=)$/.test(text.slice(-3)) ? text : undefined;
}

function bounded<T>(read: (text: string) => T | undefined): (text: string) => T | undefined {
  return (text) => (text.length > maxLength ? undefined : read(text));
}

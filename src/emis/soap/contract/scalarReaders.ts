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
  const from = text[0] === '-' || text[0] === '+' ? 1 : 0;
  if (text.length === from) return undefined;
  const size = digitsAt(text, from, text.length);
  // XML Schema allows -0, which is zero. What is not a number is in no range.
  const value = text[0] === '-' ? 0 - size : size;
  return value >= -(2 ** 31) && value <= 2 ** 31 - 1 ? value : undefined;
}

/** @returns the number without leading zeros and without a plus sign, so that equal numbers have equal texts */
function readLong(text: string): string | undefined {
  if (/^[1-9]\d{0,17}$/.test(text)) return text;
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
  const point = whole.length + Number(exponent);
  if (Math.abs(point) > maxLength) return undefined;
  const digits = '0'.repeat(Math.max(0, -point)) + `${whole}${fraction}`.padEnd(point, '0');
  const before = digits.slice(0, Math.max(0, point)).replace(/^0+(?=\d)/, '');
  const after = digits.slice(Math.max(0, point));
  return `${sign}${before || '0'}${after === '' ? '' : `.${after}`}`;
}

function readBoolean(text: string): boolean | undefined {
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' ? false : undefined;
}

const lowerCaseGuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function readGuid(text: string): string | undefined {
  // Most services write lower case, of which no copy is needed.
  if (lowerCaseGuid.test(text)) return text;
  const lowerCase = text.length === 36 ? text.toLowerCase() : '';
  return lowerCaseGuid.test(lowerCase) ? lowerCase : undefined;
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

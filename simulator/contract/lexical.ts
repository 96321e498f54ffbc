/** The lexical forms of the contract's simple types, as defined by XML Schema and the model. */
export type LexicalForm =
  'string' | 'boolean' | 'int' | 'long' | 'decimal' | 'date' | 'local' | 'instant' | 'guid' | 'base64';

const integerPattern = /^[+-]?\d{1,19}$/;
const timePattern = String.raw`([01]\d|2[0-3]):[0-5]\d:[0-5]\d`;
const localPattern = new RegExp(String.raw`^(\d{4}-\d{2}-\d{2})T${timePattern}$`);
const instantPattern = new RegExp(String.raw`^(\d{4}-\d{2}-\d{2})T${timePattern}(\.\d+)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$`);
const guidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Returns true for a GUID in any case, without braces. */
export function isGuid(text: string): boolean {
  return guidPattern.test(text);
}

/** Returns true for canonical base64: padded and without white space. */
export function isBase64(text: string): boolean {
  return /^[A-Za-z0-9+/]*={0,2}$/.test(text) && Buffer.from(text, 'base64').toString('base64') === text;
}

/**
 * Reads one simple value. All forms except string and base64 are trimmed first. An int becomes a number and a boolean a
 * boolean; all other forms stay text, because a long can exceed the range of a number.
 * @returns undefined when the text is invalid.
 */
export function readLexical(form: LexicalForm, raw: string): string | number | boolean | undefined {
  if (form === 'string') return raw;
  if (form === 'base64') return isBase64(raw) ? raw : undefined;
  const text = raw.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
  switch (form) {
    case 'boolean':
      return text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : undefined;
    case 'int': {
      const value = integerPattern.test(text) ? Number(text) : NaN;
      return value >= -(2 ** 31) && value < 2 ** 31 ? value : undefined;
    }
    case 'long': {
      if (!integerPattern.test(text)) return undefined;
      const value = BigInt(text.replace('+', ''));
      return BigInt.asIntN(64, value) === value ? value.toString() : undefined;
    }
    case 'decimal':
      return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text) ? text : undefined;
    case 'date':
      return isCalendarDate(text) ? text : undefined;
    case 'local':
      return isCalendarDate(localPattern.exec(text)?.[1]) ? text : undefined;
    case 'instant':
      return isCalendarDate(instantPattern.exec(text)?.[1]) ? text : undefined;
    case 'guid':
      return isGuid(text) ? text : undefined;
  }
}

// A long response repeats the same dates thousands of times.
const knownDates = new Set<string>();
const maxKnownDates = 10_000;

function isCalendarDate(text: string | undefined): boolean {
  if (text === undefined) return false;
  if (knownDates.has(text)) return true;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text)) return false;
  if (knownDates.size >= maxKnownDates) knownDates.clear();
  knownDates.add(text);
  return true;
}

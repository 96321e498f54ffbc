import type { ComplexType, Field, SimpleType } from './contract.ts';

/** The lawful forms in which real services write their responses, beside the plain one. */
export const responseForms = [
  /** Days with a zone: `2026-02-03Z`, `2026-02-03+01:00`. */
  'zoned-dates',
  /** Fractions of a second of many digits, in every time. */
  'long-fractions',
  /** Midnight as 24:00:00 of the day before. */
  'end-of-day',
  /** Decimals with an exponent: `150E-2`. */
  'exponents',
  /** A character reference to a control character in every free text. */
  'control-characters',
  /** 0001-01-01 in place of an absent day or time. It may have a time and a zone in an element of any type. */
  'min-dates',
  /** UTF-16 in the XML declaration of a document in UTF-8. */
  'utf-16',
  /** The date of a record entry with a time. */
  'timed-dates',
  /** Demographics without a first name and a sex. */
  'no-first-name',
  /** 999 999 9999 in place of an absent NHS number. */
  'nines',
  /** NHS numbers with hyphens. */
  'hyphens',
  /** An optional object of which every child is empty, in place of an absent one. */
  'empty-objects',
  /** `100 Continue` twice before each response. */
  'interim',
] as const;

export type ResponseForm = (typeof responseForms)[number];

/** The texts of the contract that are ids, codes or dates: no character can be lost from them. */
export const lossless: ReadonlySet<string> = new Set([
  'ApiVersion',
  'EndUserSessionId',
  'IdentifierType',
  'IdentifierValue',
  'ItemFilter',
  'LanguageCode',
  'Message',
  'NationalPracticeCode',
  'PatientRelationshipKey',
  'Value',
  'VidyoRoomUri',
]);

/** Stands for a control character until the text has been escaped. */
const controlMark = '\uE000';

/** Rewrites the lexical form of a value. The result is escaped with `escapeForm`. */
export function rewriteValue(
  name: string,
  { form, values }: SimpleType,
  text: string,
  forms: ReadonlySet<ResponseForm>,
): string {
  if (values !== undefined || text === '') return text;
  switch (form) {
    case 'date':
      return forms.has('zoned-dates') ? `${text}${text.endsWith('1') ? '+01:00' : 'Z'}` : text;
    case 'local':
    case 'instant':
      return rewriteTime(text, forms);
    case 'decimal':
      return forms.has('exponents') ? withExponent(text) : text;
    case 'string':
      if (name === 'Value') return forms.has('timed-dates') ? withTime(text) : text;
      if (name === 'IdentifierValue' && forms.has('hyphens'))
        return text.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');
      return forms.has('control-characters') && !lossless.has(name) ? `${controlMark}${text}${controlMark}` : text;
    case 'base64':
    case 'boolean':
    case 'guid':
    case 'int':
    case 'long':
      return text;
  }
}

export function escapeForm(escaped: string): string {
  return escaped.replaceAll(controlMark, '&#x1F;');
}

function rewriteTime(text: string, forms: ReadonlySet<ResponseForm>): string {
  const [, day = '', time = '', fraction = '', zone = ''] = /^(.{10})T(.{8})(\.\d+)?(.*)$/.exec(text) ?? [];
  const digits = forms.has('long-fractions') ? (fraction || '.').padEnd(13, '0') : fraction;
  if (!forms.has('end-of-day') || time !== '00:00:00' || /[1-9]/.test(digits)) return `${day}T${time}${digits}${zone}`;
  const dayBefore = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return `${dayBefore}T24:00:00${digits}${zone}`;
}

/** Writes all digits before the exponent, so that the value keeps them: 1.50 is `150E-2`. */
function withExponent(text: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d*)\.?(\d*)$/.exec(text) ?? [];
  return `${sign}${whole}${fraction}E-${fraction.length}`;
}

function withTime(date: string): string {
  return /^\d{4}(-\d{2}){0,2}$/.test(date) ? `${`${date}-01-01`.slice(0, 10)}T00:00:00` : date;
}

/** @returns true for a value that the form leaves out although there is one */
export function isLeftOut(type: ComplexType, { name }: Field, forms: ReadonlySet<ResponseForm>): boolean {
  return (
    forms.has('no-first-name') && type.name === 'GetDemographicsResponse' && (name === 'FirstName' || name === 'Sex')
  );
}

/** @returns the content of an element that stands for the absence of an optional field, or undefined to leave it out */
export function absentContent(field: Field, forms: ReadonlySet<ResponseForm>): string | undefined {
  const { type, list, required } = field;
  if (required || list !== undefined) return undefined;
  if (type.kind === 'complex') return forms.has('empty-objects') ? emptyFields(type) : undefined;
  if (!forms.has('min-dates') || type.values !== undefined) return undefined;
  if (type.form !== 'date' && type.form !== 'local' && type.form !== 'instant') return undefined;
  return minDates[field.name.length % minDates.length];
}

/** .NET writes its `DateTime.MinValue` without regard to the type of the element. */
const minDates = ['0001-01-01T00:00:00', '0001-01-01', '0001-01-01T00:00:00Z', '0001-01-01T00:00:00.0000000+00:00'];

function emptyFields({ fields }: ComplexType): string {
  return fields.map(({ name, type }) => (type.kind === 'complex' ? '' : `<${name}/>`)).join('');
}

import { normaliseCharacters } from './normaliseCharacters.ts';

/*
 * The forms in which texts that people type or paste are compared and sent. A form changes how a text is written, and
 * never what it says. docs/clients.md lists them.
 */

/** `Tel:` or `Telephone no.` in front of a number, which says no more than the field does. */
const label = /^(?:tel|telephone|phone)\s*\.?\s*(?:no\b\.?|number\b)?\s*:?\s*(?=[\d(+])/i;

const extensionName = String.raw`(?:extension|extn|ext|ex|xtn|x|#)\s*\.?\s*(?:no\.?|number)?\s*[:=]?\s*(\d{1,8})\.?`;

/** `ext 12`, `x12`, `#12`, `(extension no. 12)` and `;ext=12` of a telephone link, at the end of a number. */
const extension = new RegExp(
  String.raw`\s*[,;/-]?\s*(?:${extensionName}|\(\s*${extensionName}\s*\)|\[\s*${extensionName}\s*\])$`,
  'i',
);

/**
 * The form of a telephone number: plain digits, hyphens and spaces, and an extension as ` ext 12`. A `(0)`, brackets and
 * dots stay as typed, because they may tell the practice how to dial.
 */
export function toTelephone(text: string): string {
  const number = normaliseCharacters(text)
    .replaceAll(/\p{Nd}/gu, toAsciiDigit)
    .replace(label, '');
  return number.replace(
    extension,
    (_, plain?: string, round?: string, square?: string) => ` ext ${plain ?? round ?? square ?? ''}`,
  );
}

/** The form of a postcode. A full British one has capitals and one space before its last three characters. */
export function toPostcode(text: string): string {
  const postcode = normaliseCharacters(text);
  const compact = postcode.replaceAll(/[ -]/g, '').toUpperCase();
  const [, outward, inward] = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/.exec(compact) ?? [];
  return outward && inward ? `${outward} ${inward}` : postcode;
}

/**
 * The form of an account id or a linkage key from a letter. Case and spaces between the characters are kept, because they
 * may be part of it.
 */
export function toLetterText(text: string): string {
  return normaliseCharacters(text);
}

/** Unicode places the ten digits of a script one after another. The mathematical ones, five times ten, are ASCII by now. */
function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

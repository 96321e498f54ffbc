import { normalisePersonName } from './normaliseName.ts';

/**
 * Compares two names by their normal form, ignoring case, so that `Strauß`, `STRAUSS` and `Strauss` are one name. Blank
 * names are never equal.
 */
export function isSameName(one: string, other: string): boolean {
  const folded = foldCase(one);
  return folded !== '' && folded === foldCase(other);
}

/** The dot that the lower case of a Turkish İ leaves on its i. */
const dotAboveI = /(?<=i)\u0307/g;

/** Upper case alone writes ß as SS, and lower case alone ẞ as ß. Case changes can separate accents from their letters. */
function foldCase(name: string): string {
  return normalisePersonName(name)
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll(dotAboveI, '')
    .normalize('NFKC');
}

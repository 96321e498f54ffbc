import { normaliseName } from './normaliseName.ts';

/**
 * Compares two names by their normal form, ignoring case, so that `Strauß`, `STRAUSS` and `Strauss` are one name. Blank
 * names are never equal.
 */
export function isSameName(one: string, other: string): boolean {
  const folded = foldCase(one);
  return folded !== '' && folded === foldCase(other);
}

/** Upper case alone writes ß as SS, and lower case alone ẞ as ß. Case changes can separate accents from their letters. */
function foldCase(name: string): string {
  return normaliseName(name).toLowerCase().toUpperCase().toLowerCase().normalize('NFKC');
}

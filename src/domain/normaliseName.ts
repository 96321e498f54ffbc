import { normaliseCharacters } from './normaliseCharacters.ts';

const apostrophes =
  /[\u0060\u00B4\u02B9-\u02BF\u02C8\u02CA\u02CB\u0374\u055A\u05F3\u2018-\u201B\u2032\u2035\uA78B\uA78C\uFF07]/gu;

/**
 * The one form in which names of people and practices are compared and sent: composed letters, plain apostrophes and
 * hyphens, single spaces, nothing invisible. A telephone writes `O’Neill` where a letter has `O'Neill`. Case is kept.
 */
export function normaliseName(name: string): string {
  // NFKC makes an accent with a space of some apostrophes, and an apostrophe of some letters.
  return normaliseCharacters(name.replaceAll(apostrophes, "'")).replaceAll(apostrophes, "'");
}

/** A person's name in its normal form, without the spaces that some people type around a hyphen or after an apostrophe. */
export function normalisePersonName(name: string): string {
  return normaliseName(name)
    .replaceAll(/ ?- ?/g, '-')
    .replaceAll(/(?<=\p{L}) ?' (?=\p{L})/gu, "'");
}

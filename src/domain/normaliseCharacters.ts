const hyphens = /[\p{Dash_Punctuation}\u2043\u2212]/gu;
/** Soft hyphens, zero-width spaces and direction marks: they come with a pasted text and nobody sees them. */
const invisible = /[\p{Default_Ignorable_Code_Point}\uFEFF]/gu;

/**
 * Writes a single line in one set of characters: composed letters, ASCII for full-width letters and digits, plain hyphens,
 * single plain spaces, nothing invisible. Case is kept.
 */
export function normaliseCharacters(text: string): string {
  return text.replaceAll(invisible, '').normalize('NFKC').replaceAll(hyphens, '-').replaceAll(/\s+/gu, ' ').trim();
}

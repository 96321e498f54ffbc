import { isSameName } from './isSameName.ts';
import { normalisePersonName } from './normaliseName.ts';

/**
 * The spellings of a name to send, the likeliest first and each once: the practice's own where it is known, the normal
 * form, and the text as typed, which is right when the practice itself writes `O’Neill`.
 * @param knownNames full names as the practice writes them; the name may be any words of one
 */
export function nameSpellings(typed: string, knownNames: readonly string[] = []): readonly string[] {
  const known = knownNames.flatMap((fullName) => partsOf(fullName)).find((part) => isSameName(part, typed));
  return [...new Set([...(known === undefined ? [] : [known]), normalisePersonName(typed), typed.trim()])];
}

/** The beginnings of a full name, which may be given names, and its ends, which may be surnames. */
function partsOf(fullName: string): readonly string[] {
  const words = fullName.trim().split(/\s+/);
  return words.flatMap((_, index) => [words.slice(index).join(' '), words.slice(0, index).join(' ')]);
}

import type { SymbolFont } from './style/readSymbolFont.ts';
import { fromWindows1252 } from './windows1252.ts';

export interface CleanText {
  readonly text: string;
  /** True when a character has no known meaning. */
  readonly isLost: boolean;
}

export const replacementCharacter = '\ufffd';

// oxlint-disable-next-line no-control-regex -- the pattern finds control characters
const suspect = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufff9-\uffff]/;
const suspects = new RegExp(`${suspect.source.replace('\\ud800-\\udfff', '')}|\\p{Co}|\\p{Cn}`, 'gu');

/**
 * Replaces characters that show nothing, or something else in each font. C1 controls are read as windows-1252, as
 * browsers read numeric references; a character of a symbol font becomes its character in Unicode. All others become
 * U+FFFD, and count as lost.
 */
export function cleanCharacters(raw: string, font?: SymbolFont): CleanText {
  let isLost = false;
  let text = raw;
  if (font !== undefined) {
    text = Array.from(text, (character) => {
      const mapped = font.toUnicode(character);
      isLost ||= mapped === undefined;
      return mapped ?? character;
    }).join('');
  }
  if (!suspect.test(text)) return { text, isLost };
  text = text.replace(suspects, (character) => {
    const mapped = fromWindows1252(character);
    if (mapped !== character) return mapped;
    isLost ||= character !== replacementCharacter && character !== '\ufeff';
    return character === '\ufeff' ? character : replacementCharacter;
  });
  return { text, isLost };
}

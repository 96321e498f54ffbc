import { byteOfWindows1252 } from '../windows1252.ts';
import { symbolTables } from './symbolTables.ts';

/** A font whose glyphs are not the characters that they are stored as. */
export interface SymbolFont {
  /** @returns the character that the font shows, or undefined when it is not known */
  toUnicode(character: string): string | undefined;
}

/** Fonts that are encoded by Unicode although their names sound like symbol fonts. */
const unicodeFonts =
  /^(?:segoeui|noto|apple|cambria|stix|dejavu|symbola$|arial|lucidasansunicode|latinmodern|xits|freeserif)/;
/** Fonts with glyphs of their own, for which there is no public table: pictures, mathematics, Greek, bar codes. */
const unmappedFonts =
  /dingbat|wingding|webding|symbol|mtextra|fences|monotypesorts|marlett|msoutlook|specialty|mathematica|math\d|^cm(?:sy|mi|ex|bsy)\d|^ms[ab]m\d|^mtsy|^mtmi|^wp(?:greek|math|typographic|iconic|multinational|phonetic|hebrew|arabic|cyrillic|japanese|boxdrawing)|^euclid|^greek|marker|barcode|3of9|39|code\d|ean13|fontawesome|glyphicons|materialicons|icomoon/;
const firstByte = 0x20;
const privateBase = 0xf000;

/**
 * Finds the symbol font of the first name in a `font-family` list. The others apply only where the first is missing, and
 * the author did not see that.
 * @returns undefined for a font that is encoded by Unicode
 */
export function readSymbolFont(families: string): SymbolFont | undefined {
  const name = firstFamily(families)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  if (name === '' || unicodeFonts.test(name)) return undefined;
  if (/^(?:symbol(?:mt|ps|std|neu|regular|prop)?(?:bt|mt)?|standardsymbols(?:ps|l)?)$/.test(name)) return fonts.symbol;
  const dings = /^(wingdings[23]?|webdings)(?:regular|std)?$/.exec(name)?.[1];
  if (dings !== undefined) return fonts[dings as keyof typeof fonts];
  return unmappedFonts.test(name) ? unknownFont : undefined;
}

/** A font that has glyphs of its own, none of which is known. */
export const unknownFont: SymbolFont = { toUnicode: (character) => (/\s/.test(character) ? character : undefined) };

/** @returns the first name of a `font-family` list, without its quotation marks */
export function firstFamily(families: string): string {
  return (families.split(',')[0] ?? '').replace(/["']/g, '').trim();
}

/** Characters that nobody sees in this font, but many type with it: they are returned as they are, as a loss. */
const ambiguousInSymbol = new Set(['\u00b5', '\u00d7', '\u00f7']);

const fonts = {
  symbol: createFont(symbolTables.symbol, ambiguousInSymbol),
  wingdings: createFont(symbolTables.wingdings),
  wingdings2: createFont(symbolTables.wingdings2),
  wingdings3: createFont(symbolTables.wingdings3),
  webdings: createFont(symbolTables.webdings),
};

function createFont(table: readonly string[], ambiguous: ReadonlySet<string> = new Set()): SymbolFont {
  return {
    toUnicode(character) {
      if (/\s/.test(character)) return character;
      if (ambiguous.has(character)) return undefined;
      const code = character.codePointAt(0) ?? 0;
      // Word stores a character of a symbol font in the private-use area, at the font's own code.
      const byte = code >= privateBase && code <= privateBase + 0xff ? code - privateBase : code;
      const original = byteOfWindows1252(character) ?? byte;
      // A character beyond that comes from another font, as browsers show it.
      if (original > 0xff) return character;
      const shown = table[original - firstByte];
      return shown === '\ufffd' ? undefined : shown;
    },
  };
}

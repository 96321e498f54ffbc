import { isOtherFormat, isOtherFormatText } from './isOtherFormat.ts';

interface DecodedText {
  readonly text: string;
  readonly charset: string;
  readonly isCharsetGuessed: boolean;
}

/** Browsers find a `meta` anywhere, but it comes before the text. */
const metaSearchBytes = 64 * 1024;
const guessedCharset = 'windows-1252';

/**
 * Decodes bytes by the byte order mark if there is one, else as UTF-8, else by the document's own `meta` or XML
 * declaration, else as windows-1252, which is reported as a guess.
 * @returns undefined when no encoding gives text without control characters: the bytes are another file format,
 * truncated or in mixed encodings
 */
export function decodeText(bytes: Buffer): DecodedText | undefined {
  if (isOtherFormat(bytes)) return undefined;
  const marked = charsetOfByteOrderMark(bytes);
  if (marked !== undefined) return decodeAs(marked, bytes, false);
  const utf8 = decodeAs('utf-8', bytes, false);
  if (utf8 !== undefined) return utf8;
  const declared = declaredCharset(bytes);
  if (declared !== undefined && !declared.startsWith('utf-')) return decodeAs(declared, bytes, false);
  if (holdsUtf8Sequences(bytes)) return undefined;
  return decodeAs(guessedCharset, bytes, true);
}

function decodeAs(charset: string, bytes: Buffer, isCharsetGuessed: boolean): DecodedText | undefined {
  let text: string;
  try {
    text = new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
  if (controlCharacters.test(text) || isOtherFormatText(text)) return undefined;
  if (isCharsetGuessed && unassignedInWindows1252.test(text)) return undefined;
  return { text, charset, isCharsetGuessed };
}

// oxlint-disable-next-line no-control-regex -- the pattern finds control characters
const controlCharacters = /[\0-\x08\x0b\x0e-\x1f]/;
const unassignedInWindows1252 = /[\x80-\x9f]/;

function charsetOfByteOrderMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function declaredCharset(bytes: Buffer): string | undefined {
  const start = bytes.toString('latin1', 0, metaSearchBytes).replace(/<!--[\s\S]*?-->/g, '');
  const label =
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1] ??
    /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']\s*([\w:.-]+)/i.exec(start)?.[1];
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    // Browsers read it so, too.
    return encoding === 'x-user-defined' ? guessedCharset : encoding;
  } catch {
    return undefined;
  }
}

/** Bytes that are only partly UTF-8 would give wrong characters in any single encoding. */
function holdsUtf8Sequences(bytes: Buffer): boolean {
  return /[^\0-\x7f\ufffd]/.test(new TextDecoder('utf-8').decode(bytes));
}

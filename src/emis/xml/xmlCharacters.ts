import { UnreadableXmlError } from './UnreadableXmlError.ts';

const nameStart =
  'A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}' +
  '\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}';
const ncName = `[${nameStart}][${nameStart}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}]*`;
const plainName = /^(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)$/;
const qualifiedName = new RegExp(`^(?:(${ncName}):)?(${ncName})$`, 'u');

const reference = /&(?:(lt|gt|amp|quot|apos)|#(\d{1,64})|#x([0-9a-fA-F]{1,64}));/y;
const truncatedReference = /&(?:[a-z]*|#\d*|#x[0-9a-fA-F]*)$/y;
const predefined = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** 1 for the ASCII characters that are not simply part of a text. */
const special = new Uint8Array(128);
special.fill(1, 0, 0x20);
for (const character of '<&]') special[character.charCodeAt(0)] = 1;
for (const character of '\t\n') special[character.charCodeAt(0)] = 0;

/** @returns true for a code that is simply part of a text: no markup, no reference and no character that XML 1.0 excludes */
export function isPlainText(code: number): boolean {
  return code < 128 ? special[code] === 0 : code < 0xfffe;
}

/** @returns true for the code of an XML white space character */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa || code === 0x9 || code === 0xd;
}

/** @returns the prefix, which may be empty, and the local name; undefined when the name is invalid */
export function splitName(name: string): { readonly prefix: string; readonly local: string } | undefined {
  const match = plainName.exec(name) ?? qualifiedName.exec(name);
  return match === null ? undefined : { prefix: match[1] ?? '', local: match[2] ?? '' };
}

/** Throws `UnreadableXmlError` for a character that XML 1.0 excludes. Text from valid UTF-8 has no lone surrogates. */
export function checkCharacters(text: string): void {
  if (/[^\t\n\r -\ufffd]/.test(text)) throw new UnreadableXmlError('NOT_WELL_FORMED');
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

/**
 * Reads the character reference or predefined entity at a position. Throws `UnreadableXmlError`.
 * @returns no text for a control character that XML 1.0 does not have: some services write them all the same
 */
export function readReference(source: string, at: number): { readonly text: string | undefined; readonly end: number } {
  reference.lastIndex = at;
  const match = reference.exec(source);
  if (match === null) {
    truncatedReference.lastIndex = at;
    throw new UnreadableXmlError(truncatedReference.test(source) ? 'TRUNCATED' : 'NOT_WELL_FORMED');
  }
  const [whole, entity, decimal, hexadecimal] = match;
  const text = entity === undefined ? undefined : predefined.get(entity);
  if (text !== undefined) return { text, end: at + whole.length };
  const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : parseInt(decimal, 10);
  if (code < 0x20 && !isCharacter(code)) return { text: undefined, end: at + whole.length };
  if (!isCharacter(code)) throw new UnreadableXmlError('NOT_WELL_FORMED');
  return { text: String.fromCodePoint(code), end: at + whole.length };
}

/** @returns the value of an attribute, from the text between its quotes. Throws `UnreadableXmlError`. */
export function readAttributeValue(raw: string): string {
  checkCharacters(raw);
  if (raw.includes('<')) throw new UnreadableXmlError('NOT_WELL_FORMED');
  if (!raw.includes('&')) return raw.replace(/[\t\n]/g, ' ');
  // With a character after it, an incomplete reference at the end is reported as wrong, not as truncated.
  const source = `${raw} `;
  let value = '';
  let from = 0;
  for (let at = raw.indexOf('&'); at !== -1; at = raw.indexOf('&', from)) {
    const { text, end } = readReference(source, at);
    if (text === undefined) throw new UnreadableXmlError('NOT_WELL_FORMED');
    value += raw.slice(from, at).replace(/[\t\n]/g, ' ') + text;
    from = end;
  }
  return value + raw.slice(from).replace(/[\t\n]/g, ' ');
}

/** @returns the position after white space. Throws `UnreadableXmlError` at the end of the document, or beyond `stop` */
export function skipSpace(source: string, from: number, stop: number): number {
  let at = from;
  while (at <= stop && isSpace(source.charCodeAt(at))) at += 1;
  if (at > stop) throw new UnreadableXmlError('TOO_LARGE');
  if (at >= source.length) throw new UnreadableXmlError('TRUNCATED');
  return at;
}

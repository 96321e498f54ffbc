import { UnreadableAnswerError } from './UnreadableAnswerError.ts';

const nameStart =
  'A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}' +
  '\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}';
const ncName = `[${nameStart}][${nameStart}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}]*`;
const plainName = /^(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)$/;
const qualifiedName = new RegExp(`^(?:(${ncName}):)?(${ncName})$`, 'u');

const reference = /&(?:(lt|gt|amp|quot|apos)|#(\d+)|#x([0-9a-fA-F]+));/y;
const referenceCutShort = /&(?:[a-z]*|#\d*|#x[0-9a-fA-F]*)$/y;
const predefined = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa || code === 0x9 || code === 0xd;
}

/** Prefix (empty without one) and local name of a qualified name; `undefined` if it is not one. */
export function splitName(name: string): { readonly prefix: string; readonly local: string } | undefined {
  const match = plainName.exec(name) ?? qualifiedName.exec(name);
  return match === null ? undefined : { prefix: match[1] ?? '', local: match[2] ?? '' };
}

/** Throws `UnreadableAnswerError` if a text has a character that XML does not. Text from valid UTF-8 has no half of a pair. */
export function checkCharacters(text: string): void {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 ? !isCharacter(code) : code >= 0xfffe) throw new UnreadableAnswerError('NOT_WELL_FORMED');
  }
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

/** The character reference or predefined entity at a place: what it stands for, and where it ends. */
export function readReference(source: string, at: number): { readonly text: string; readonly end: number } {
  reference.lastIndex = at;
  const match = reference.exec(source);
  if (match === null) {
    referenceCutShort.lastIndex = at;
    throw new UnreadableAnswerError(referenceCutShort.test(source) ? 'TRUNCATED' : 'NOT_WELL_FORMED');
  }
  const [whole, entity, decimal, hexadecimal] = match;
  const text = entity === undefined ? undefined : predefined.get(entity);
  if (text !== undefined) return { text, end: at + whole.length };
  const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : parseInt(decimal, 10);
  if (!isCharacter(code)) throw new UnreadableAnswerError('NOT_WELL_FORMED');
  return { text: String.fromCodePoint(code), end: at + whole.length };
}

/** The value of an attribute from what stands between its quotes. */
export function readAttributeValue(raw: string): string {
  checkCharacters(raw);
  if (raw.includes('<')) throw new UnreadableAnswerError('NOT_WELL_FORMED');
  if (!raw.includes('&')) return raw.replace(/[\t\n]/g, ' ');
  // A character more, so that a reference at the end is wrong rather than cut short.
  const source = `${raw} `;
  let value = '';
  let from = 0;
  for (let at = raw.indexOf('&'); at !== -1; at = raw.indexOf('&', from)) {
    const { text, end } = readReference(source, at);
    value += raw.slice(from, at).replace(/[\t\n]/g, ' ') + text;
    from = end;
  }
  return value + raw.slice(from).replace(/[\t\n]/g, ' ');
}

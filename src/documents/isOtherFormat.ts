import { htmlElements } from './htmlElements.ts';

/** The first bytes of file formats, in hexadecimal. Most have control characters, too; some are almost plain ASCII. */
const signatures: readonly string[] = (
  '25504446 7b5c7274 d0cf11e0 504b0304 504b0506 504b0708 49492a00 4d4d002a 49492b00 ffd8ff 89504e47 47494638 1f8b 425a68 ' +
  'fd377a58 377abcaf 52494646 ff575043 d7cdc69a 25215053 00000100 526172211a 1b45 3026b275 0000000c6a50 25464446 789f3e22'
).split(' ');
const headBytes = 1024;

/** @returns true when the bytes are another kind of file, also after a byte order mark, white space or NULs */
export function isOtherFormat(bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, headBytes * 4);
  const start = head.replace(/^(?:\s|\0|\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)+/, '');
  const marked = Buffer.from(start.slice(0, 16), 'latin1').toString('hex');
  const plain = bytes.toString('hex', 0, 16);
  if (signatures.some((signature) => plain.startsWith(signature) || marked.startsWith(signature))) return true;
  // A bitmap begins with two letters, its size and four zeros.
  return /^BM[\s\S]{4}\0{4}/.test(head) || head.slice(128, 132) === 'DICM';
}

/** @returns true when text is the source of another format, or a file in a text encoding, and not a letter to read */
export function isOtherFormatText(text: string): boolean {
  const start = text.slice(0, headBytes * 4).replace(/^(?:[\s\0\ufeff\u200b]|<!\[CDATA\[)+/i, '');
  if (textSignatures.some((signature) => signature.test(start))) return true;
  return isMail(start) || isXml(text, start) || isEncodedFile(text);
}

/** `<` as it is, as a reference, and in quoted-printable, a URL, a script and UTF-7. */
const opening = String.raw`(?:<|&(?:lt|#0*60|#x0*3c);?|=3C|%3C|\\u003c|\\x3c|\+ADw-)`;
/** The end of a tag's name, in the same encodings. */
const nameEnd = String.raw`(?=[\s/>]|&|=3E|=20|%3E|%20|\+|\\u003e|\\x3e|\+AD4-)`;
const closingTag = new RegExp(String.raw`${opening}(?:/|=2F|%2F|\\/)[a-z]`, 'i');
const usualElements = new Set(['html', 'head', 'body', 'p', 'div', 'table', 'span']);
const firstTag = new RegExp(`^["']?${opening}(?:(!doctype|!--|\\?xml)|([a-z][a-z\\d]*)${nameEnd})`, 'i');

/** @returns true when the text that a reader would see is markup: it was escaped or encoded once more than is usual */
export function isMarkupSource(text: string): boolean {
  const [, mark, written = ''] = firstTag.exec(text.slice(0, headBytes).trimStart()) ?? [];
  const name = written.toLowerCase();
  // A letter may begin with a placeholder, such as `<Address>`.
  return mark !== undefined || usualElements.has(name) || (htmlElements.has(name) && closingTag.test(text));
}

const textSignatures: readonly RegExp[] = [
  // These two are found by readers in the first kilobyte, after anything else.
  /^[\s\S]{0,1024}?(?:^|[\n\r])\s*%PDF-\d/,
  /^[\s\S]{0,1024}?(?:^|[\n\r])\s*\{\s*\\u?rtf\d?[\\\s{}]/i,
  /^\{\s*\\[a-z]{2,}/i,
  /^\\document(?:class|style)\b/,
  // A text in JSON.
  /^"\s*(?:<[a-z!?/]|\\u003c|\{\\\\rtf|%PDF-)/i,
  /^%!PS/,
  /^%FDF-\d/,
  /^GIF8[79]a/,
  /^\{\s*(?:"[^"\n]{0,200}"\s*:|\}\s*$)/,
  /^\[\s*(?:\{\s*"|\[|"[^"\n]{0,200}"\s*[,\]])/,
  /^(?:MSH\||FHS\||BHS\||UNB\+|UNA:|ISA\*)/,
  /^BEGIN:V(?:CARD|CALENDAR)/i,
  /^begin(?:-base64)? [0-7]{3} \S/,
  /^-----BEGIN [A-Z ]+-----/,
  /^--\S{4,}\r?\n(?:content-|mime-)/i,
  /^data:[\w.+-]+\/[\w.+-]+[;,]/i,
];

/** The header of a message, of which a letter that begins with `From:` and `To:` has no such fields. */
function isMail(start: string): boolean {
  const header = /^(?:from \S.*\r?\n)?(?:[!-9;-~]{1,60}:.*(?:\r?\n[ \t].*)*(?:\r?\n|$))+/i.exec(start)?.[0] ?? '';
  return /^(?:mime-version|content-(?:type|transfer-encoding)|message-id|received(?=: (?:from|by) )|return-path|dkim-signature):/im.test(
    header,
  );
}

/** XHTML is read as HTML. Any other root is the source of another document. */
function isXml(text: string, start: string): boolean {
  const isDeclared = /^<\?xml\b/i.test(start);
  const root =
    /^(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype[^>[]*(?:\[[\s\S]*?\])?[^>]*>|\s)*<([a-z_][\w.:-]*)([^>]*)/i.exec(
      start,
    );
  if (root === null) return isDeclared;
  const [, name = '', attributes = ''] = root;
  if (name.toLowerCase() === 'svg' || name.toLowerCase() === 'math') return isDeclared || /\sxmlns/.test(attributes);
  if (htmlElements.has(name.toLowerCase())) return false;
  const isClosedAtEnd =
    text.trimEnd().endsWith(`</${name}>`) &&
    !name.includes('-') &&
    text.lastIndexOf(`<${name}`) === text.indexOf(`<${name}`);
  return isDeclared || /\sxmlns/.test(attributes) || isClosedAtEnd;
}

const minEncodedCharacters = 24;
const minLineCharacters = 32;

/** Base64 or hexadecimal digits without a word between them. In HTML, their lines are separated by spaces. */
function isEncodedFile(text: string): boolean {
  const head = text.slice(0, headBytes).trim();
  if (head.length < minEncodedCharacters || /[^A-Za-z0-9+/=_\s-]/.test(head)) return false;
  const whole = text.trim();
  if (/[^A-Za-z0-9+/=_\s-]/.test(whole)) return false;
  const lines = whole.split(/\s+/);
  if (/[ \t]/.test(whole) && !areEqualLines(lines)) return false;
  const joined = lines.join('');
  if (/^(?:0x)?(?:[0-9a-f]{2}){24,}$/i.test(joined)) return true;
  if (isOtherFormat(Buffer.from(joined, 'base64'))) return true;
  const longest = Math.max(...lines.slice(0, headBytes).map((line) => line.length));
  return longest >= 60 && /[a-z]/.test(joined) && /[A-Z]/.test(joined) && /\d|[+/=]/.test(joined);
}

/** True when all but the last have one length, which words have not. */
function areEqualLines(lines: readonly string[]): boolean {
  const length = lines[0]?.length ?? 0;
  const last = lines.at(-1)?.length ?? 0;
  return length >= minLineCharacters && last <= length && lines.slice(0, -1).every((line) => line.length === length);
}

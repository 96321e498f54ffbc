import { readBase64 } from './readBase64.ts';

interface ShortMarkup {
  readonly markup: string;
  /** Puts the images back into a part of the markup. */
  restore(text: string): string;
}

const imageStart = /(["'])data:image\/[\w.+-]{1,20};base64,/gi;
const minCharacters = 256;

/**
 * Takes the bytes of images out of markup. The parser reads character by character, which would take most of the time of
 * a scanned page.
 */
export function takeOutImages(markup: string): ShortMarkup {
  const payloads: string[] = [];
  const others: string[] = [];
  let from = 0;
  imageStart.lastIndex = 0;
  for (let match = imageStart.exec(markup); match !== null; match = imageStart.exec(markup)) {
    const start = imageStart.lastIndex;
    // The next image with the same quotation mark ends this search, so that it does not become quadratic.
    const end = markup.indexOf(match[1] ?? '', start);
    const payload = end < 0 ? '' : markup.slice(start, end);
    if (payload.length < minCharacters || !isBase64(payload)) continue;
    others.push(markup.slice(from, start));
    payloads.push(payload);
    from = end;
    imageStart.lastIndex = end + 1;
  }
  if (payloads.length === 0) return { markup, restore: (text) => text };
  others.push(markup.slice(from));
  let key = 'imagepayload';
  while (others.some((other) => other.includes(key))) key += 'x';
  const placeholder = new RegExp(`${key}(\\d+)z`, 'g');
  return {
    markup: others.map((other, at) => (at < payloads.length ? `${other}${key}${at}z` : other)).join(''),
    restore: (text) =>
      text.includes(key) ? text.replace(placeholder, (_, at: string) => payloads[Number(at)] ?? '') : text,
  };
}

/** The usual form is checked fastest. Others may have spaces, or no padding; long runs of spaces are for the parser. */
function isBase64(payload: string): boolean {
  return readBase64(payload) !== undefined || !/[^A-Za-z0-9+/=\s]|\s{64}/.test(payload);
}

import { createElement } from './SafeElement.ts';
import { cleanCharacters } from './cleanCharacters.ts';
import { htmlElements } from './htmlElements.ts';
import { writeHtml } from './writeHtml.ts';

interface PlainDocument {
  readonly html: string;
  readonly text: string;
  readonly contentRemoved: boolean;
}

const tag = /<(?:\/?([a-z][^\s/>]*)|[!?])/gi;
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

/**
 * Reads a document of plain text with lines of its own, which HTML would run together.
 * @returns undefined for HTML, and for text without lines, tabs or runs of spaces
 */
export function readPlainDocument(markup: string): PlainDocument | undefined {
  let hasUnknownTag = false;
  for (const [opening, name] of markup.matchAll(tag)) {
    if (name === undefined || opening.startsWith('</') || htmlElements.has(name.toLowerCase())) return undefined;
    hasUnknownTag = true;
  }
  if (!/[\n\r\t\f\u2028\u2029]| {2}/.test(markup.trim()) || reference.test(markup)) return undefined;
  const lines = markup.replace(/^\ufeff/, '').replace(/\r\n|[\r\f\u2028\u2029]/g, '\n');
  const { text, isLost } = cleanCharacters(lines.replace(/^\n+/, '').trimEnd());
  const pre = { ...createElement('pre'), children: [text] };
  // A browser would hide something like `<see note>`, although it is shown here.
  return { html: text === '' ? '' : writeHtml(pre), text, contentRemoved: isLost || hasUnknownTag };
}

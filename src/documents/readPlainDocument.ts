import { cleanCharacters } from './cleanCharacters.ts';
import { htmlElements } from './htmlElements.ts';
import { createElement } from './SafeElement.ts';
import { writeHtml } from './writeHtml.ts';

interface PlainDocument {
  readonly html: string;
  readonly text: string;
  readonly contentRemoved: boolean;
}

const tag = /<(?:([a-z][^\s/>]*)|[/!?])/gi;

/**
 * Reads a document of plain text with lines of its own, which HTML would run together.
 * @returns undefined for HTML, and for text without lines, tabs or runs of spaces; markup for text with references
 */
export function readPlainDocument(markup: string): PlainDocument | { readonly markup: string } | undefined {
  let hasUnknownTag = false;
  for (const [, name] of markup.matchAll(tag)) {
    if (name === undefined || htmlElements.has(name.toLowerCase())) return undefined;
    hasUnknownTag = true;
  }
  if (!/[\n\r\t\f\u2028\u2029]| {2}/.test(markup.trim())) return undefined;
  const lines = markup.replace(/^\ufeff/, '').replace(/\r\n|[\r\f\u2028\u2029]/g, '\n');
  const kept = lines.replace(/^\n+/, '').trimEnd();
  if (!hasUnknownTag && /&[#a-z]/i.test(kept)) return { markup: `<pre>\n${kept}</pre>` };
  const { text, isLost } = cleanCharacters(kept);
  const pre = { ...createElement('pre'), children: [text] };
  // A browser would hide something like `<see note>`, although it is shown here.
  return { html: text === '' ? '' : writeHtml(pre), text, contentRemoved: isLost || hasUnknownTag };
}

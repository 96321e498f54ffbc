import { Parser, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes } from 'parse5';
import { takeOutImages } from './takeOutImages.ts';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

interface ParsedMarkup {
  readonly document: DefaultTreeAdapterTypes.Document;
  /** True when the markup ends inside a tag, a comment or raw text, or hides text from browsers by a mistake. */
  readonly isDamaged: boolean;
  /** Puts back what was taken out of the markup before it was parsed. */
  restore(text: string): string;
}

const damage: ReadonlySet<string> = new Set(
  (
    'eof-in-tag eof-in-comment eof-in-cdata eof-in-doctype eof-before-tag-name eof-in-script-html-comment-like-text ' +
    'eof-in-element-that-can-contain-only-text cdata-in-html-content nested-comment'
  ).split(' '),
);
const maxSpaces = 512;
/** Elements that take everything after them as their text when they are not closed. */
const swallowing = ['title', 'textarea', 'iframe', 'noframes', 'noembed'];

/**
 * Parses markup as browsers do without scripting. An element that swallows the rest of the document, because it is not
 * closed, is left out, so that the rest can be read.
 */
export function parseMarkup(markup: string): ParsedMarkup {
  const images = takeOutImages(markup);
  const clipped = clipSpaces(images.markup);
  const opened = openSwallowed(clipped);
  let isDamaged = opened !== clipped;
  const parser = new Parser<DefaultTreeAdapterMap>({ scriptingEnabled: false });
  // As an option, this would also record the position of each node, which takes longer than parsing.
  parser.onParseError = ({ code }) => {
    isDamaged ||= damage.has(code);
  };
  parser.tokenizer.write(opened, true);
  return { document: parser.document, isDamaged, restore: images.restore };
}

function openSwallowed(markup: string): string {
  let opened = markup;
  for (const name of swallowing) {
    const start = new RegExp(`<${name}(?=[\\s/>])[^<>]*>`, 'gi');
    const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
    const lastStart = [...opened.matchAll(start)].at(-1);
    const lastEnd = [...opened.matchAll(end)].at(-1)?.index ?? -1;
    if (lastStart === undefined || lastStart.index < lastEnd) continue;
    const rest = opened.slice(lastStart.index + lastStart[0].length);
    if (/<[a-z]/i.test(rest)) opened = opened.slice(0, lastStart.index) + rest;
  }
  return opened;
}

/** More spaces than fit on a line mean nothing, but the parser keeps them one by one. */
function clipSpaces(markup: string): string {
  let clipped = markup;
  for (let length = Infinity; clipped.length < length;) {
    length = clipped.length;
    // The upper limit bounds the stack that the regular expression needs.
    clipped = clipped.replace(/[ \t\r\n]{64,4096}/g, (spaces) => spaces.slice(0, maxSpaces));
  }
  return clipped;
}

import sanitizeHtml from 'sanitize-html';
import { createTextWriter } from './createTextWriter.ts';

export interface PlainText {
  readonly text: string;
  /** All text in a row and still escaped, for comparison. */
  readonly escapedText: string;
  /** Images with a picture in them. */
  readonly imageCount: number;
}

/** Reads sanitised HTML as plain text: see `createTextWriter` for how layout is told. */
export function toPlainText(html: string): PlainText {
  const writer = createTextWriter();
  let escapedText = '';
  let imageCount = 0;
  sanitizeHtml(html, {
    allowedTags: [],
    allowedAttributes: {},
    nonTextTags: [],
    onOpenTag(element, attributes) {
      if (element === 'img' && attributes['src'] !== undefined) imageCount += 1;
      writer.open(element, attributes);
    },
    onCloseTag: writer.close,
    textFilter(escaped) {
      escapedText += escaped;
      writer.write(unescaped(escaped));
      return '';
    },
  });
  return { text: writer.finish(), escapedText, imageCount };
}

function unescaped(escaped: string): string {
  return escaped
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

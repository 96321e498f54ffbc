import sanitizeHtml from 'sanitize-html';
import type { DocumentLabels } from '../domain/documentReading.ts';
import { createTextWriter } from './createTextWriter.ts';

interface PlainText {
  readonly text: string;
  /** All text without layout, still escaped, for comparison. */
  readonly escapedText: string;
  /** The number of images with a source. */
  readonly imageCount: number;
}

/** Converts sanitised HTML to plain text. `createTextWriter` describes the layout. */
export function toPlainText(html: string, labels: DocumentLabels): PlainText {
  const writer = createTextWriter(labels);
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
      writer.write(unescape(escaped));
      return '';
    },
  });
  return { text: writer.finish(), escapedText, imageCount };
}

function unescape(escaped: string): string {
  return escaped
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

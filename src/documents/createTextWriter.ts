import type { Attributes } from 'sanitize-html';
import type { DocumentLabels } from '../domain/documentReading.ts';

interface TextWriter {
  open(element: string, attributes: Attributes): void;
  close(element: string): void;
  write(text: string): void;
  finish(): string;
}

const blocks: ReadonlySet<string> = new Set(
  (
    'h1 h2 h3 h4 h5 h6 p div hr pre blockquote address section article header footer main aside nav ' +
    'figure figcaption ul ol li dl dt dd table caption tr'
  ).split(' '),
);
const struckElements: ReadonlySet<string> = new Set(['s', 'del']);

/**
 * Creates a writer of plain text as a reader would see it: a line per block, a tab between cells, `1.` or `-` before a
 * list item, `[…]` for an image. Meaningful layout is written out: `10^9` for a raised 9, `[struck out: …]` for struck
 * text.
 */
export function createTextWriter({ struckOut }: Pick<DocumentLabels, 'struckOut'>): TextWriter {
  const lines: string[] = [];
  let line = '';
  let isSpacePending = false;
  let preDepth = 0;
  const lists: { next: number | undefined }[] = [];

  function endLine(): void {
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
    isSpacePending = false;
  }
  function append(text: string): void {
    if (isSpacePending && line !== '' && !line.endsWith('\t')) line += ' ';
    isSpacePending = false;
    line += text;
  }
  function appendSeparately(text: string): void {
    isSpacePending = true;
    append(text);
    isSpacePending = true;
  }
  function openItem(value: string | undefined): void {
    const list = lists.at(-1);
    if (list?.next === undefined) return append('- ');
    const number = wholeNumber(value) ?? list.next;
    list.next = number + 1;
    append(`${number}. `);
  }
  return {
    open(element, attributes) {
      if (blocks.has(element) || element === 'br') endLine();
      if (element === 'pre') preDepth += 1;
      if (element === 'ul' || element === 'ol')
        lists.push({ next: element === 'ol' ? firstNumber(attributes) : undefined });
      if (element === 'li') openItem(attributes['value']);
      if (element === 'img' && (attributes['alt'] ?? '') !== '') appendSeparately(`[${attributes['alt']}]`);
      if (element === 'sup') append('^');
      if (struckElements.has(element)) append(`[${struckOut}: `);
    },
    close(element) {
      if (blocks.has(element)) endLine();
      if (element === 'pre') preDepth -= 1;
      if (element === 'ul' || element === 'ol') lists.pop();
      if (element === 'td' || element === 'th') line += '\t';
      if (struckElements.has(element)) append(']');
    },
    write(text) {
      const parts = text.split(preDepth > 0 ? /\r?\n/ : /[\t\n\f\r \u00a0]+/);
      parts.forEach((part, index) => {
        if (preDepth > 0 && index > 0) endLine();
        else if (index > 0) isSpacePending = true;
        if (part !== '') append(part);
      });
    },
    finish() {
      endLine();
      return lines.join('\n');
    },
  };
}

/** Returns undefined for letters, Roman numerals and reversed lists: their items get a dash, not a wrong number. */
function firstNumber({ start, type, reversed }: Attributes): number | undefined {
  if (reversed !== undefined || (type !== undefined && type !== '1')) return undefined;
  return wholeNumber(start) ?? 1;
}

function wholeNumber(digits: string | undefined): number | undefined {
  return digits !== undefined && /^\s*-?\d{1,9}\s*$/.test(digits) ? Number(digits) : undefined;
}

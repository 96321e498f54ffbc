import type { DocumentLabels } from '../domain/documentReading.ts';
import { createTableGrid, type TableGrid } from './createTableGrid.ts';
import { createListCounter, type ListCounter } from './createListCounter.ts';
import { LineWriter } from './LineWriter.ts';
import { blockElements, walk, type SafeElement } from './SafeElement.ts';
import { createScriptWriter } from './createScriptWriter.ts';

const struckElements: ReadonlySet<string> = new Set(['s', 'del']);

/**
 * Writes a tree as plain text, as a reader would see it: a line per block, `1.` or `-` before a list item, `[…]` for an
 * image, and a line per row of a table, with a tab between its cells. Meaningful layout is written out: `10^9` for a
 * raised 9, `[struck out: …]` for struck text.
 */
export function writeText(root: SafeElement, { struckOut }: Pick<DocumentLabels, 'struckOut'>): string {
  const writers: LineWriter[] = [new LineWriter()];
  const tables: TableGrid[] = [];
  const lists: ListCounter[] = [];
  const scripts = createScriptWriter();
  let preDepth = 0;
  let quoteDepth = 0;
  let spaceDepth = 0;
  const writer = (): LineWriter => writers.at(-1) as LineWriter;

  function open(element: SafeElement): void {
    const { name, attributes } = element;
    if (element.keepsSpaces === true) spaceDepth += 1;
    const direction = directionOf(element);
    if (name === 'td' || name === 'th') {
      writers.push(new LineWriter());
      if (direction !== undefined) writer().startDirection(direction);
      return;
    }
    if (blockElements.has(name) || name === 'br') writer().endLine();
    if (name === 'pre') preDepth += 1;
    else if (name === 'table') tables.push(createTableGrid());
    else if (name === 'tr') tables.at(-1)?.startRow();
    else if (/^t(?:head|body|foot)$/.test(name)) tables.at(-1)?.startGroup();
    else if (name === 'ul' || name === 'ol') lists.push(createListCounter(element));
    else if (name === 'li') writer().append(lists.at(-1)?.next(attributes.get('value')) ?? '- ');
    else if (name === 'img' && (attributes.get('alt') ?? '') !== '')
      writer().appendApart(`[${inOneLine(attributes.get('alt') ?? '')}]`);
    else if (name === 'sup' || name === 'sub') scripts.open(writer(), name);
    else if (name === 'q') writer().append((quoteDepth += 1) % 2 === 1 ? '“' : '‘');
    else if (struckElements.has(name)) writer().append(`[${struckOut}: `);
    if (direction !== undefined && blockElements.has(name)) writer().startDirection(direction);
    else if (direction === 'rtl') writer().append(name === 'bdo' ? '\u202e' : '\u2067');
  }
  function close(element: SafeElement): void {
    const { name, attributes } = element;
    if (element.keepsSpaces === true) spaceDepth -= 1;
    const direction = directionOf(element);
    if (direction === 'rtl' && !blockElements.has(name)) writer().append(name === 'bdo' ? '\u202c' : '\u2069');
    if (name === 'td' || name === 'th') {
      const cell = writers.pop();
      tables.at(-1)?.addCell(cell?.finish() ?? [], attributes);
      return;
    }
    if (blockElements.has(name)) writer().endLine();
    if (name === 'pre') preDepth -= 1;
    else if (name === 'table') writer().addLines(tables.pop()?.finish() ?? []);
    else if (name === 'ul' || name === 'ol') lists.pop();
    else if (name === 'sup' || name === 'sub') scripts.close(writer());
    else if (name === 'q') writer().append((quoteDepth -= 1) % 2 === 0 ? '”' : '’');
    else if (struckElements.has(name)) writer().append(']');
    if (direction !== undefined && blockElements.has(name)) writer().endDirection();
  }
  walk(root, {
    open,
    close,
    text(text) {
      if (preDepth > 0) writer().appendLines(text);
      else if (spaceDepth > 0) writer().append(text.replaceAll('\u00a0', ' '));
      else writer().appendWords(text);
    },
  });
  return writer().finish().join('\n');
}

/** A line of a description would end the row of a table. */
function inOneLine(description: string): string {
  return description.replace(/\s+/g, ' ');
}

function directionOf({ attributes }: SafeElement): 'ltr' | 'rtl' | undefined {
  const direction = attributes.get('dir')?.toLowerCase();
  return direction === 'ltr' || direction === 'rtl' ? direction : undefined;
}

import type { LossLog } from './createLossLog.ts';
import { createElement, type SafeElement, type SafeNode } from './SafeElement.ts';

/** Completes an element when all its children are known: boxes beside each other, the rows of a table, paragraphs. */
export function arrangeChildren(element: SafeElement, log: LossLog): void {
  if (element.columns !== undefined) arrangeColumns(element, element.columns);
  if (element.hasBoxes === true) {
    arrangeCells(element);
    checkBoxes(element, log);
  }
  if (element.name === 'table') element.children = orderRows(element.children);
  // A parser ends a paragraph where a block begins.
  if (element.name === 'p' && element.hasBlock === true) element.name = 'div';
}

/** Children in columns become cells of a table, in rows of so many. */
function arrangeColumns(element: SafeElement, columns: number): void {
  const cells = groupCells(element.children);
  if (cells.length < 2 || columns < 2) {
    for (const cell of cells) if (cell.box === 'cell') renameCell(cell);
    return;
  }
  const rows: SafeElement[] = [];
  const perRow = Math.min(columns, cells.length);
  for (let at = 0; at < cells.length; at += perRow) rows.push(wrap('tr', cells.slice(at, at + perRow)));
  element.children = [toTable(rows)];
  element.hasBlock = true;
  element.hasBreak = true;
}

function renameCell(cell: SafeElement): void {
  cell.name = 'div';
  delete cell.box;
}

/** @returns the cells, with text between them in cells of its own */
function groupCells(children: readonly SafeNode[]): readonly SafeElement[] {
  const cells: SafeElement[] = [];
  let text: SafeNode[] = [];
  const flush = (): void => {
    if (text.some((node) => !isBlank(node))) cells.push({ ...wrap('td', text), box: 'cell' });
    text = [];
  };
  for (const child of children) {
    if (typeof child === 'object' && child.box === 'cell') {
      flush();
      cells.push(child);
    } else {
      text.push(child);
    }
  }
  flush();
  return cells;
}

/** Cells and rows that a style made stand in a table, as they are shown. */
function arrangeCells(element: SafeElement): void {
  const { children } = element;
  if (!children.some((child) => typeof child === 'object' && (child.box === 'cell' || child.box === 'row'))) return;
  if (element.name === 'tr') {
    element.children = [...groupCells(children)];
    return;
  }
  const arranged: SafeNode[] = [];
  let rows: SafeElement[] = [];
  let isRowOpen = false;
  const flush = (): void => {
    if (rows.length > 0) arranged.push(toTable(rows));
    rows = [];
    isRowOpen = false;
  };
  for (const child of children) {
    const box = typeof child === 'object' ? child.box : undefined;
    if (box === 'row') {
      rows.push(child as SafeElement);
      isRowOpen = false;
    } else if (box === 'cell') {
      if (!isRowOpen) rows.push(wrap('tr', []));
      rows.at(-1)?.children.push(child);
      isRowOpen = true;
    } else if (rows.length === 0 || !isBlank(child)) {
      flush();
      arranged.push(child);
    }
  }
  flush();
  element.children = arranged;
  element.hasBlock = true;
  element.hasBreak = true;
}

function toTable(rows: readonly SafeElement[]): SafeElement {
  return wrap('table', [wrap('tbody', rows)]);
}

/** Boxes of several lines beside each other have an order that lines cannot show, and an empty one holds a place. */
function checkBoxes({ children }: SafeElement, log: LossLog): void {
  const boxes = children.filter((child) => typeof child === 'object' && isBeside(child)) as readonly SafeElement[];
  if (boxes.length === 0) return;
  const contents = children.filter((child) => !isBlank(child)).length;
  const isSeveralLines = boxes.some(({ hasBreak }) => hasBreak === true);
  log.markLost(contents > 1 && (isSeveralLines || boxes.filter(({ box }) => box === 'float').length > 1));
  log.markLost(boxes.some((box) => box.box === 'inlineBlock' && isBlank(box)));
}

function isBeside({ box }: SafeElement): boolean {
  return box === 'float' || box === 'inlineBlock';
}

/** Heads and feet are shown at the start and at the end, wherever they stand. */
function orderRows(children: readonly SafeNode[]): SafeNode[] {
  const named = (name: string): SafeNode[] =>
    children.filter((child) => typeof child === 'object' && child.name === name);
  const [head, ...heads] = named('thead');
  const [foot, ...feet] = named('tfoot');
  const first = [...named('caption'), ...named('colgroup'), ...(head === undefined ? [] : [head])];
  const last = foot === undefined ? [] : [foot];
  const others = new Set<SafeNode>([...heads, ...feet]);
  const moved = new Set<SafeNode>([...first, ...last]);
  const rest = children.filter((child) => others.has(child) || (typeof child === 'object' && !moved.has(child)));
  return [...first, ...rest, ...last];
}

/** @returns true when a reader would see nothing */
function isBlank(node: SafeNode): boolean {
  if (typeof node === 'string') return !/\S/.test(node);
  const stack: SafeNode[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') {
      if (/\S/.test(next)) return false;
    } else if (next.name === 'img' || next.name === 'hr') {
      return false;
    } else {
      for (const child of next.children) stack.push(child);
    }
  }
  return true;
}

function wrap(name: string, children: readonly SafeNode[]): SafeElement {
  return { ...createElement(name), children: [...children] };
}

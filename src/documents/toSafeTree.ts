import type { DocumentLabels } from '../domain/documentReading.ts';
import { arrangeChildren } from './arrangeChildren.ts';
import { createLossLog, type LossLog } from './createLossLog.ts';
import { openElement } from './openElement.ts';
import type { OpenedElement, Surroundings } from './OpenedElement.ts';
import { parseMarkup, type Element, type Node } from './parseMarkup.ts';
import { blockElements, createElement, type SafeElement } from './SafeElement.ts';
import { createCascade } from './style/createCascade.ts';
import { parseStyleSheet, type StyleSheet } from './style/parseStyleSheet.ts';
import { initialTextStyle } from './style/TextStyle.ts';
import { writeCharacters } from './writeCharacters.ts';

interface SafeTree {
  readonly root: SafeElement;
  readonly log: LossLog;
}

/**
 * Reads markup as browsers do and copies what is on the allow-list into a new tree. Anything else is left out, and
 * reported in the log if a reader saw it. Nothing here is recursive: the depth of a document is not limited.
 */
export function toSafeTree(markup: string, labels: DocumentLabels): SafeTree {
  const { document, isDamaged, restore } = parseMarkup(markup);
  const log = createLossLog();
  log.markLost(isDamaged);
  const sheets = readSheets(document, log);
  const surroundings: Surroundings = {
    log,
    labels,
    restore,
    styleOf: createCascade(sheets),
    unknownFamilies: new Set(sheets.flatMap((sheet) => sheet.unknownFamilies)),
  };
  const root = createElement('');
  const context = { text: initialTextStyle, isStrikePending: false, isStruck: false, item: undefined, list: undefined };
  const stack: (OpenedElement & { next: number })[] = [
    { chain: [root], content: root, children: document.childNodes, context, close: () => {}, next: 0 },
  ];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const child = top.children[top.next];
    top.next += 1;
    if (child === undefined) {
      stack.pop();
      closeChain(top.chain, stack.at(-1)?.content, log);
      top.close();
      continue;
    }
    const opened = copyNode(child, top, surroundings);
    if (opened !== undefined) stack.push({ ...opened, next: 0 });
  }
  return { root, log };
}

function closeChain(chain: readonly SafeElement[], parent: SafeElement | undefined, log: LossLog): void {
  for (let index = chain.length - 1; index >= 0; index -= 1) {
    const element = chain[index];
    if (element !== undefined) arrangeChildren(element, log);
    noteBreaks(index === 0 ? parent : chain[index - 1], element);
  }
}

function copyNode(
  node: Node,
  { content: parent, context }: OpenedElement,
  surroundings: Surroundings,
): OpenedElement | undefined {
  if ('tagName' in node) return openElement(node, parent, context, surroundings);
  if (node.nodeName === '#comment' && 'data' in node) surroundings.log.noteUnseen(node.data);
  if (node.nodeName !== '#text' || !('value' in node)) return undefined;
  const { nodes, isLost } = writeCharacters(surroundings.restore(node.value), context.text);
  surroundings.log.markLost(isLost);
  surroundings.log.noteShown(node.value);
  for (const one of nodes) parent.children.push(one);
  if (nodes.length > 1) parent.hasBreak = true;
  return undefined;
}

function noteBreaks(parent: SafeElement | undefined, child: SafeElement | undefined): void {
  if (parent === undefined || child === undefined) return;
  const isBlock = blockElements.has(child.name);
  if (isBlock || child.hasBlock === true) parent.hasBlock = true;
  if (isBlock || child.name === 'br' || child.hasBreak === true) parent.hasBreak = true;
}

function readSheets(document: Node, log: LossLog): readonly StyleSheet[] {
  const sheets: StyleSheet[] = [];
  const stack: Node[] = [document];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('tagName' in node && node.tagName === 'style') {
      const sheet = parseStyleSheet(textOf(node), node.attrs.find(({ name }) => name === 'media')?.value ?? '');
      log.markLost(sheet.hasImport);
      sheets.push(sheet);
    } else if ('childNodes' in node) {
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) stack.push(node.childNodes[index] as Node);
    }
  }
  return sheets;
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

import { html } from 'parse5';
import { cleanCharacters } from './cleanCharacters.ts';
import type { LossLog } from './createLossLog.ts';
import type { Context, OpenedElement, Surroundings } from './OpenedElement.ts';
import type { Element, Node } from './parseMarkup.ts';
import { readImageElement } from './readImageElement.ts';
import { createElement, type SafeElement } from './SafeElement.ts';
import { readSymbolFont } from './style/readSymbolFont.ts';
import { writeCharacters } from './writeCharacters.ts';

/** Elements whose text browsers never show. */
const unseen: ReadonlySet<string> = new Set(['title', 'noframes', 'noembed', 'iframe', 'template']);
const done = (): void => {};

/** Opens elements with a content of their own kind. Returns `ordinary` for all others. */
export function openSpecialElement(
  element: Element,
  attributes: ReadonlyMap<string, string>,
  parent: SafeElement,
  context: Context,
  { labels, log }: Surroundings,
): OpenedElement | undefined | 'ordinary' {
  const { tagName: tag } = element;
  if (element.namespaceURI !== html.NS.HTML) return openForeign(element, parent, context, log);
  if (tag === 'style') return undefined;
  if (tag === 'script') return closeUnseen(log, attributes.has('src') || /\S/.test(textOf(element)));
  if (tag === 'link') return closeUnseen(log, /stylesheet/i.test(attributes.get('rel') ?? ''));
  if (tag === 'meta') return closeUnseen(log, leadsElsewhere(attributes));
  if (tag === 'basefont') return closeUnseen(log, readSymbolFont(attributes.get('face') ?? '') !== undefined);
  if (unseen.has(tag)) {
    log.noteUnseen(tag === 'template' ? 'template' : textOf(element));
    return closeUnseen(log, tag === 'iframe' || tag === 'template' || (tag !== 'title' && /\S/.test(textOf(element))));
  }
  if (tag === 'img') {
    const texts = cleanTexts(attributes, log);
    const { attributes: shown, isShown, isLost } = readImageElement(texts, log.imageCount, labels);
    if (isShown) log.imageCount += 1;
    else log.noteUnseen(attributes.get('src') ?? '');
    log.markLost(isLost);
    parent.children.push(createElement('img', new Map([...shown, ...titleOf(texts)])));
    return undefined;
  }
  if (tag === 'input' && isHiddenInput(attributes)) log.noteUnseen(attributes.get('value') ?? '');
  if (tag === 'input') return writeControl(readInput(attributes), parent, context, log);
  if (tag === 'select') return writeControl(readSelect(element, attributes), parent, context, log);
  if (tag === 'rp') return undefined;
  if (tag === 'rt') return openBracketed(element, parent, context);
  return 'ordinary';
}

/** Readers see the alternative text and the title, so they have the same characters as other texts. */
function cleanTexts(attributes: ReadonlyMap<string, string>, log: LossLog): ReadonlyMap<string, string> {
  const cleaned = new Map(attributes);
  for (const name of ['alt', 'title']) {
    const { text, isLost } = cleanCharacters(attributes.get(name) ?? '');
    log.markLost(isLost);
    if (attributes.has(name)) cleaned.set(name, text);
  }
  return cleaned;
}

function titleOf(attributes: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return ['title', 'lang'].flatMap((name) => {
    const value = attributes.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
}

/** @returns true for a page that browsers leave for another one */
function leadsElsewhere(attributes: ReadonlyMap<string, string>): boolean {
  const isRefresh = attributes.get('http-equiv')?.trim().toLowerCase() === 'refresh';
  return isRefresh && /[;,\s]\s*\S/.test((attributes.get('content') ?? '').trim());
}

function closeUnseen(log: LossLog, isLost: boolean): undefined {
  log.markLost(isLost);
  return undefined;
}

/** Drawings and formulas are lost. Their texts are shown, each apart. */
function openForeign(element: Element, parent: SafeElement, context: Context, log: LossLog): OpenedElement | undefined {
  log.markLost();
  if (element.tagName === 'style' || element.tagName === 'script') return undefined;
  const isText = element.tagName === 'text' || element.tagName === 'svg' || element.tagName === 'foreignObject';
  const shown = createElement(isText ? 'div' : '');
  parent.children.push(' ', shown, ' ');
  return { chain: [shown], content: shown, children: element.childNodes, context, close: done };
}

/** Small text above a line is shown in brackets after it. */
function openBracketed(element: Element, parent: SafeElement, context: Context): OpenedElement {
  const shown = createElement('span');
  shown.children.push(' (');
  parent.children.push(shown);
  return {
    chain: [shown],
    content: shown,
    children: element.childNodes,
    context,
    close: () => void shown.children.push(') '),
  };
}

/** @returns what a reader sees of a form control; undefined when it is hidden */
function readInput(attributes: ReadonlyMap<string, string>): string | undefined {
  const type = attributes.get('type')?.trim().toLowerCase() ?? 'text';
  if (isHiddenInput(attributes)) return undefined;
  if (type === 'checkbox' || type === 'radio') return attributes.has('checked') ? '☑' : '☐';
  if (/^(?:password|image|file)$/.test(type)) return '';
  return attributes.get('value') ?? '';
}

function isHiddenInput(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.get('type')?.trim().toLowerCase() === 'hidden';
}

function readSelect(element: Element, attributes: ReadonlyMap<string, string>): string {
  const options = descendants(element).filter(({ tagName }) => tagName === 'option');
  const selected = options.filter(({ attrs }) => attrs.some(({ name }) => name === 'selected'));
  const isList = attributes.has('multiple') || Number(attributes.get('size') ?? 1) > 1;
  const shown = isList ? selected : [selected.at(-1) ?? options[0]].filter((option) => option !== undefined);
  return shown.map(textOf).join(', ');
}

/** The state of a form can be shown as text, but its other choices are lost. */
function writeControl(value: string | undefined, parent: SafeElement, context: Context, log: LossLog): undefined {
  if (value === undefined) return undefined;
  log.markLost();
  if (value.trim() !== '')
    parent.children.push(' ', ...writeCharacters(value, { ...context.text, font: undefined }).nodes, ' ');
  return undefined;
}

function descendants(element: Element): readonly Element[] {
  const found: Element[] = [];
  const stack: Node[] = element.childNodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('tagName' in node)) continue;
    found.push(node);
    for (const child of node.childNodes.toReversed()) stack.push(child);
  }
  return found;
}

function textOf(element: Element): string {
  const parts: string[] = [];
  const stack: Node[] = element.childNodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('value' in node) parts.push(node.value);
    else if ('childNodes' in node) for (const child of node.childNodes.toReversed()) stack.push(child);
  }
  return parts.join('');
}

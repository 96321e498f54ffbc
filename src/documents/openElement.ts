import { html } from 'parse5';
import { allowedElements, harmlessElements, inlineElements, replacedElements } from './allowList.ts';
import type { LossLog } from './createLossLog.ts';
import { watchLink } from './linkTarget.ts';
import { isShownInLine, openContents, plainBlocks } from './openContents.ts';
import { openSpecialElement } from './openSpecialElement.ts';
import type { Context, OpenedElement, Surroundings } from './OpenedElement.ts';
import type { Element } from './parseMarkup.ts';
import { readAttributes } from './readAttributes.ts';
import { appendChain, createElement, noAttributes, setAttribute, type SafeElement } from './SafeElement.ts';
import type { ElementStyle } from './style/createCascade.ts';
import { noEffects, readEffects, type Effects } from './style/readEffects.ts';
import { inheritTextStyle, type TextStyle } from './style/TextStyle.ts';
import { placeListElement } from './placeListElement.ts';

const allowed: ReadonlySet<string> = new Set(allowedElements);
const struckElements: ReadonlySet<string> = new Set(['s', 'del', 'strike']);
/** Elements whose children are the only place for a strike. */
const strikePassing: ReadonlySet<string> = new Set('table thead tbody tfoot tr colgroup ul ol dl menu dir'.split(' '));
const ends = (): void => {};

/** Opens the elements that stand for an element of the original. Returns undefined when nothing of it is written. */
export function openElement(
  element: Element,
  parent: SafeElement,
  context: Context,
  surroundings: Surroundings,
): OpenedElement | undefined {
  const { log, restore, styleOf, unknownFamilies } = surroundings;
  const attributes = readOriginal(element, restore, log);
  const special = openSpecialElement(element, attributes, parent, context, surroundings);
  if (special !== 'ordinary') return special;

  const tag = element.namespaceURI === html.NS.HTML ? element.tagName : 'foreign';
  const style = styleOf(element);
  const opened = openContents(element, { attributes, style, parent, context, surroundings });
  if (opened !== 'ordinary') return opened;
  const isShownInline = isShownInLine(tag, style);
  const isInline = inlineElements.has(tag) || isShownInline;
  const effects = withAlignment(readEffects(style, tag, isInline), tag, attributes);
  const text = inheritTextStyle(context.text, tag, style, attributes, unknownFamilies);
  log.markLost(effects.isLost || effects.isHidden || isLostWith(tag, attributes));

  const isStruck = (effects.isStruck && !struckElements.has(tag)) || context.isStrikePending;
  const passesStrike = isStruck && strikePassing.has(tag);
  // A strike is drawn through the boxes within it, but not through those that are apart.
  log.markLost(context.isStruck && (effects.box === 'float' || effects.box === 'inlineBlock'));
  log.markLost(struckElements.has(tag) && style.values.get('text-decoration-line')?.includes('none') === true);
  const target = isShownInline ? 'span' : targetOf(tag, parent, text);
  const main = createElement(target, readAttributes(target, attributes, log));
  const listed = placeListElement(main, attributes, style, context, log);
  addDirection(main, style, context, text, isInline, log);
  const chain = compose(main, { effects, isInline, parent, isStruck: isStruck && !passesStrike && !context.isStruck });
  if (listed.wrapper !== undefined) chain.unshift(listed.wrapper);
  const isSetOff = effects.isSetOff && effects.box === undefined && outerOf(chain, main);
  if (isSetOff) parent.children.push(' ');
  appendChain(parent, chain);
  return {
    chain,
    content: chain.at(-1) ?? main,
    children: element.childNodes,
    context: inherit(
      listed.context,
      text,
      passesStrike,
      context.isStruck || (isStruck && !passesStrike) || struckElements.has(tag),
    ),
    close: closeAll(
      tag === 'a' ? watchLink(attributes.get('href') ?? '', log) : ends,
      isSetOff ? () => void parent.children.push(' ') : ends,
    ),
  };
}

/** A table with this attribute floats, unless a style says otherwise. */
function withAlignment(effects: Effects, tag: string, attributes: ReadonlyMap<string, string>): Effects {
  const floats = tag === 'table' && /^\s*(?:left|right)\s*$/i.test(attributes.get('align') ?? '');
  return floats && effects.box === undefined ? { ...effects, box: 'float' } : effects;
}

function closeAll(first: () => void, second: () => void): () => void {
  if (second === ends) return first;
  return () => {
    first();
    second();
  };
}

/** @returns true when the element stands in the line of its siblings */
function outerOf([outer]: readonly SafeElement[], main: SafeElement): boolean {
  return outer === undefined || outer === main || outer.name !== 'div';
}

function readOriginal({ attrs }: Element, restore: Surroundings['restore'], log: LossLog): ReadonlyMap<string, string> {
  if (attrs.length === 0) return noAttributes;
  const attributes = new Map<string, string>();
  for (const { name, value } of attrs) {
    // An attribute that contains a tag has swallowed it: its quotation mark is missing.
    log.markLost(name.includes('<') || (value.includes('<') && /<[a-z/!]/i.test(value)));
    if (name === 'title') log.noteUnseen(value);
    attributes.set(name, restore(value));
  }
  return attributes;
}

function inherit(context: Context, text: TextStyle, isStrikePending: boolean, isStruck: boolean): Context {
  const isSame = context.text === text && context.isStrikePending === isStrikePending && context.isStruck === isStruck;
  return isSame ? context : { ...context, text, isStrikePending, isStruck };
}

function compose(
  main: SafeElement,
  {
    effects,
    isInline,
    parent,
    isStruck,
  }: { effects: Effects; isInline: boolean; parent: SafeElement; isStruck: boolean },
): SafeElement[] {
  const standsApart = parent.columns !== undefined || parent.separates !== undefined;
  if (effects === noEffects && !standsApart && !isStruck) return [main];
  const outer: SafeElement[] = [];
  const inner: SafeElement[] = [];
  if (parent.columns !== undefined || effects.box === 'cell') outer.push({ ...createElement('td'), box: 'cell' });
  else if (effects.box === 'row') outer.push({ ...createElement('tr'), box: 'row' });
  else if ((effects.box !== undefined || parent.separates !== undefined) && isInline) outer.push(createElement('div'));
  const boxed = outer.at(-1) ?? main;
  if (effects.box === 'float' || effects.box === 'inlineBlock') boxed.box ??= effects.box;
  else if (parent.separates === 'beside') boxed.box ??= 'inlineBlock';
  if (effects.raise !== undefined) inner.push(createElement(effects.raise));
  if (isStruck) inner.push(createElement('s'));
  if (effects.columns !== undefined && canHoldColumns.has(main.name) && inner.length === 0)
    main.columns = effects.columns;
  else if (effects.hasItems) (inner.at(-1) ?? main).separates = effects.columns === undefined ? 'below' : 'beside';
  // A span without attributes says nothing beside its replacement. A cell's own block would only be a second line.
  const isNeedless =
    main.attributes.size === 0 &&
    main.columns === undefined &&
    main.separates === undefined &&
    outer.length + inner.length > 0;
  const isDropped = isNeedless && (main.name === 'span' || (main.name === 'div' && outer[0]?.box !== undefined));
  return [...outer, ...(isDropped ? [] : [main]), ...inner];
}

const canHoldColumns: ReadonlySet<string> = new Set(['', ...plainBlocks, 'figcaption', 'li', 'dd', 'dt']);

function targetOf(tag: string, parent: SafeElement, text: TextStyle): string {
  const target = allowed.has(tag) ? tag : (replacedElements.get(tag) ?? '');
  // A parser ends a heading where another begins.
  if (/^h[1-6]$/.test(target) && /^h[1-6]$/.test(parent.name)) return 'div';
  return target === 'pre' && text.spaces !== 'element' ? 'div' : target;
}

function isLostWith(tag: string, attributes: ReadonlyMap<string, string>): boolean {
  if ((attributes.get('background') ?? '') !== '' || attributes.has('hidden')) return true;
  if (tag === 'dialog' && !attributes.has('open')) return true;
  return !allowed.has(tag) && !replacedElements.has(tag) && !harmlessElements.has(tag);
}

/** A style's direction becomes an attribute: without it, words and numbers would stand in another order. */
function addDirection(
  main: SafeElement,
  { values }: ElementStyle,
  context: Context,
  text: TextStyle,
  isInline: boolean,
  log: LossLog,
): void {
  const bidi = values.get('unicode-bidi') ?? 'normal';
  const isWritten = main.attributes.has('dir') || text.direction === context.text.direction;
  if (bidi === 'bidi-override') {
    if (main.name === 'span' || main.name === 'bdo') main.name = 'bdo';
    else log.markLost();
    setAttribute(main, 'dir', text.direction);
  } else if (!isWritten) {
    if (main.name === '' || (isInline && bidi === 'normal')) log.markLost();
    else setAttribute(main, 'dir', text.direction);
  }
}

import { watchLink } from './linkTarget.ts';
import type { Context, OpenedElement, Surroundings } from './OpenedElement.ts';
import type { Element } from './parseMarkup.ts';
import type { SafeElement } from './SafeElement.ts';
import type { ElementStyle } from './style/createCascade.ts';
import { readEffects } from './style/readEffects.ts';
import { inheritTextStyle } from './style/TextStyle.ts';

/** Blocks that say nothing but where their content stands. */
export const plainBlocks: ReadonlySet<string> = new Set(
  'div p span section article header footer main aside nav blockquote address figure'.split(' '),
);
/** Elements without meaning of their own. Without a box, nothing of them is shown. */
const unseen: ReadonlySet<string> = new Set('a acronym big body data font form label nobr o:p output'.split(' '));
/** Elements that a reader sees as a font, which their content inherits without a box. */
const fonts: ReadonlySet<string> = new Set(
  'abbr b cite code dfn em i ins kbd mark samp small strong time tt u var'.split(' '),
);
const ends = (): void => {};

interface Opening {
  readonly attributes: ReadonlyMap<string, string>;
  readonly style: ElementStyle;
  readonly parent: SafeElement;
  readonly context: Context;
  readonly surroundings: Surroundings;
}

/**
 * Opens an element with `display: contents`. It has no box, so its children stand in the layout of its parent: as items
 * of a flex box, cells of a grid or in a line. Returns `ordinary` for elements that are opened like others; those that
 * lose something without a box are reported as lost.
 */
export function openContents(
  element: Element,
  { attributes, style, parent, context, surroundings }: Opening,
): OpenedElement | 'ordinary' {
  if (style.values.get('display') !== 'contents') return 'ordinary';
  const { tagName: tag } = element;
  const { log, unknownFamilies } = surroundings;
  const isKnown = isShownAsContents(tag) || unseen.has(tag) || fonts.has(tag);
  // A direction without a box orders the text in a way that no other element has.
  if (!isKnown || attributes.has('dir') || style.values.has('direction') || style.values.has('unicode-bidi')) {
    log.markLost();
    return 'ordinary';
  }
  const holdsItems = (parent.columns ?? parent.separates) !== undefined;
  const isSeen = fonts.has(tag) || attributes.has('title') || attributes.has('lang');
  if (isSeen && !holdsItems) return 'ordinary';
  log.markLost(attributes.has('title'));
  const effects = readEffects(style, tag, false);
  log.markLost(effects.isLost || effects.isHidden || attributes.has('hidden'));
  const text = inheritTextStyle(context.text, tag, style, attributes, unknownFamilies);
  return {
    chain: [],
    content: parent,
    children: element.childNodes,
    context: { ...context, text: { ...text, background: context.text.background } },
    close: tag === 'a' ? watchLink(attributes.get('href') ?? '', log) : ends,
  };
}

/** @returns true for a block that `display: inline` or `display: contents` shows as part of a line */
export function isShownInLine(tag: string, { values }: ElementStyle): boolean {
  const display = values.get('display');
  if (display === 'contents') return isShownAsContents(tag);
  return display === 'inline' && (isShownAsContents(tag) || /^h[1-6]$/.test(tag));
}

/** Headings are not among these: their larger letters stay apart from the text beside them. */
function isShownAsContents(tag: string): boolean {
  return plainBlocks.has(tag) || /^(?:center|form|fieldset|pre)$/.test(tag);
}

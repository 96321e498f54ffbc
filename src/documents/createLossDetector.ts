import type { Attributes } from 'sanitize-html';
import { allowedElements, harmlessElements, invisibleElements, replacedElements } from './allowList.ts';
import { readStyle } from './readStyle.ts';

export interface LossDetector {
  onOpenTag(element: string, attributes: Attributes): void;
  onCloseTag(element: string): void;
  /** Takes escaped text that is about to be written. Returns whether a reader would see it. */
  onText(escaped: string, element: string | undefined): boolean;
  /** Records a loss that was found elsewhere. */
  markLost(): void;
  readonly hasLoss: boolean;
  /** All visible text so far, escaped. */
  readonly text: string;
}

/**
 * Creates a detector that follows the original while it is sanitised and detects the loss of anything that a reader saw
 * or that the layout expressed. Anything unknown counts as a loss.
 */
export function createLossDetector(markup: string): LossDetector {
  let hasLoss = isAmbiguousMarkup(markup);
  let text = '';
  const links: { readonly target: string; readonly textStart: number }[] = [];
  return {
    onOpenTag(element, attributes) {
      if (element === 'a') links.push({ target: linkTarget(attributes['href'] ?? ''), textStart: text.length });
      hasLoss ||= isLoss(element, attributes);
    },
    onCloseTag(element) {
      const link = element === 'a' ? links.pop() : undefined;
      if (link === undefined || link.target === '' || hasLoss) return;
      hasLoss = !normalise(text.slice(link.textStart)).includes(link.target);
    },
    onText(escaped, element) {
      if (element === 'style') hasLoss ||= readStyle(escaped, element).isLost;
      // The output of a script is unknown.
      if (element === 'script') hasLoss ||= escaped.trim() !== '';
      // The library does not decode an entity that follows `<` in a text area.
      if (element === 'textarea') hasLoss ||= escaped.includes('&lt;');
      if (element !== undefined && invisibleElements.has(element)) return false;
      text += escaped;
      return true;
    },
    markLost() {
      hasLoss = true;
    },
    get hasLoss() {
      return hasLoss;
    },
    get text() {
      return text;
    },
  };
}

/**
 * @returns true when browsers read the markup differently from the library: CDATA outside XML, a malformed end tag, or
 * a document that ends inside a tag, so that it was truncated on its way
 */
function isAmbiguousMarkup(markup: string): boolean {
  if (markup.includes('<![CDATA[') || /<\/[a-z][^<>"']*["'<]/i.test(markup)) return true;
  const lastOpening = markup.lastIndexOf('<');
  return lastOpening > markup.lastIndexOf('>') && /^[a-z/!?]/i.test(markup.slice(lastOpening + 1));
}

const knownElements: ReadonlySet<string> = new Set([
  ...allowedElements,
  ...replacedElements.keys(),
  ...harmlessElements,
]);

function isLoss(element: string, attributes: Attributes): boolean {
  if (!knownElements.has(element)) return element !== 'input' || attributes['type']?.trim().toLowerCase() !== 'hidden';
  if ((attributes['background'] ?? '') !== '' || attributes['hidden'] !== undefined) return true;
  if (element === 'script' && attributes['src'] !== undefined) return true;
  if (element === 'link' && /stylesheet/i.test(attributes['rel'] ?? '')) return true;
  return readStyle(attributes['style'] ?? '', element).isLost;
}

/** The address that a reader loses with a link, unless the link's text contains it. Empty for a link within the document. */
function linkTarget(href: string): string {
  const address = href.trim();
  if (address.startsWith('#') || /^\s*javascript:/i.test(address)) return '';
  return normalise(
    address
      .replace(/^(?:https?:\/\/|mailto:|tel:)/i, '')
      .replace(/^www\./i, '')
      .replace(/\/$/, ''),
  );
}

function normalise(text: string): string {
  return text.replace(/&amp;/g, '&').replace(/\s+/g, '').toLowerCase();
}

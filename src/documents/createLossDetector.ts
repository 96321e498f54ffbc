import type { Attributes } from 'sanitize-html';
import { allowedElements, harmlessElements, replacedElements, unseenElements } from './allowList.ts';
import { readStyle } from './readStyle.ts';

export interface LossDetector {
  onOpenTag(element: string, attributes: Attributes): void;
  onCloseTag(element: string): void;
  /** Takes text as it is about to be written, escaped. Says whether a reader would see it. */
  onText(escaped: string, element: string | undefined): boolean;
  /** Something is known to be lost. */
  markLost(): void;
  readonly hasLoss: boolean;
  /** All visible text so far, escaped. */
  readonly text: string;
}

/**
 * Follows the original while it is sanitised, and judges whether anything is lost that a reader saw or that its look
 * meant. Whatever it does not know counts as a loss.
 */
export function createLossDetector(markup: string): LossDetector {
  let hasLost = isAmbiguousMarkup(markup);
  let text = '';
  const links: { readonly target: string; readonly textStart: number }[] = [];
  return {
    onOpenTag(element, attributes) {
      if (element === 'a') links.push({ target: linkTarget(attributes['href'] ?? ''), textStart: text.length });
      hasLost ||= isLoss(element, attributes);
    },
    onCloseTag(element) {
      const link = element === 'a' ? links.pop() : undefined;
      if (link === undefined || link.target === '' || hasLost) return;
      hasLost = !comparable(text.slice(link.textStart)).includes(link.target);
    },
    onText(escaped, element) {
      if (element === 'style') hasLost ||= readStyle(escaped, element).isLost;
      // Nobody knows what a script would have written.
      if (element === 'script') hasLost ||= escaped.trim() !== '';
      // The library leaves an entity as it stands when it follows `<` in a text area.
      if (element === 'textarea') hasLost ||= escaped.includes('&lt;');
      if (element !== undefined && unseenElements.has(element)) return false;
      text += escaped;
      return true;
    },
    markLost() {
      hasLost = true;
    },
    get hasLoss() {
      return hasLost;
    },
    get text() {
      return text;
    },
  };
}

/**
 * Markup that browsers read otherwise than the library: CDATA outside XML, an end tag that is not plainly one, or a
 * document that stops inside a tag, and so was cut somewhere on its way.
 */
function isAmbiguousMarkup(markup: string): boolean {
  if (markup.includes('<![CDATA[') || /<\/[a-z][^<>"']*["'<]/i.test(markup)) return true;
  const lastOpening = markup.lastIndexOf('<');
  return lastOpening > markup.lastIndexOf('>') && /^[a-z/!?]/i.test(markup.slice(lastOpening + 1));
}

const known: ReadonlySet<string> = new Set([...allowedElements, ...replacedElements.keys(), ...harmlessElements]);

function isLoss(element: string, attributes: Attributes): boolean {
  if (!known.has(element)) return element !== 'input' || attributes['type']?.trim().toLowerCase() !== 'hidden';
  if ((attributes['background'] ?? '') !== '' || attributes['hidden'] !== undefined) return true;
  if (element === 'script' && attributes['src'] !== undefined) return true;
  if (element === 'link' && /stylesheet/i.test(attributes['rel'] ?? '')) return true;
  return readStyle(attributes['style'] ?? '', element).isLost;
}

/** What a reader loses if the link goes and its text does not hold it; nothing for a link inside the document. */
function linkTarget(href: string): string {
  const address = href.trim();
  if (address.startsWith('#') || /^\s*javascript:/i.test(address)) return '';
  return comparable(
    address
      .replace(/^(?:https?:\/\/|mailto:|tel:)/i, '')
      .replace(/^www\./i, '')
      .replace(/\/$/, ''),
  );
}

function comparable(text: string): string {
  return text.replace(/&amp;/g, '&').replace(/\s+/g, '').toLowerCase();
}

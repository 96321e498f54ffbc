import sanitizeHtml from 'sanitize-html';
import type { Attributes, IOptions, Tag, Transformer } from 'sanitize-html';
import { allowedAttributes, allowedElements, replacedElements } from './allowList.ts';
import { createLossDetector, type LossDetector } from './createLossDetector.ts';
import { readImage } from './readImage.ts';
import { readStyle } from './readStyle.ts';
import { toPlainText } from './toPlainText.ts';

export interface SanitisedDocument {
  readonly html: string;
  readonly text: string;
  readonly imageCount: number;
  readonly contentRemoved: boolean;
}

/**
 * Keeps what is on the allow-list and says whether anything else of substance was there. The result is read again, and
 * its text and images compared with those of the original: a loss inside the library is seen too. There is no limit on
 * nesting, since the library would cut what lies deeper without a word.
 */
export function sanitiseDocument(markup: string): SanitisedDocument {
  const watch = createLossDetector(markup);
  const images = createImageFilter(watch);
  const html = sanitizeHtml(markup, {
    ...policy,
    transformTags: { ...replacements, img: images.transform, span: keepMeaning, font: keepMeaning },
    onOpenTag: watch.onOpenTag,
    onCloseTag: watch.onCloseTag,
    textFilter: (escaped, element) => (watch.onText(escaped, element) ? escaped : ''),
  });
  const shown = toPlainText(html);
  const isWhole = shown.escapedText === watch.text && shown.imageCount === images.count();
  return { html, text: shown.text, imageCount: shown.imageCount, contentRemoved: watch.hasLoss || !isWhole };
}

const policy: IOptions = {
  allowedTags: [...allowedElements],
  allowedAttributes: Object.fromEntries(Object.entries(allowedAttributes).map(([name, list]) => [name, [...list]])),
  allowedSchemes: [],
  allowedSchemesByTag: { img: ['data'] },
  allowProtocolRelative: false,
  // Text is dropped by the watch alone, which knows what a reader would have seen.
  nonTextTags: [],
};

const replacements: Record<string, Transformer> = Object.fromEntries(
  [...replacedElements].map(([from, to]) => [from, (_: string, attribs: Attributes) => ({ tagName: to, attribs })]),
);

/** A strike, a raised digit or a gap changes what a doctor said: it stays, though the style goes. */
function keepMeaning(element: string, attribs: Attributes): Tag {
  return { tagName: readStyle(attribs['style'] ?? '', element).replacement ?? 'span', attribs };
}

function createImageFilter(watch: LossDetector): { readonly transform: Transformer; readonly count: () => number } {
  let count = 0;
  function show(attribs: Attributes): Attributes {
    const address = attribs['src'] ?? '';
    const alt = attribs['alt']?.trim() ?? '';
    const src = readImage(address);
    if (src !== undefined) {
      count += 1;
      return { src, alt: alt === '' ? `Image ${count}` : alt, ...size(attribs) };
    }
    if (isTrackingImage(attribs)) return { alt: '' };
    const isNone = [address, attribs['srcset'], attribs['data-src']].every((one = '') => one.trim() === '');
    if (!isNone) watch.markLost();
    return { alt: isNone ? alt : `Image not shown${alt === '' ? '' : `: ${alt}`}` };
  }
  return { transform: (tagName, attribs): Tag => ({ tagName, attribs: show(attribs) }), count: () => count };
}

/** Only whole pixels or per cent, of a size that fits a page. */
function size(attribs: Attributes): Attributes {
  const lengths = ['width', 'height'].map((name) => [name, attribs[name]?.trim() ?? ''] as const);
  return Object.fromEntries(lengths.filter(([, length]) => /^\d{1,4}%?$/.test(length)));
}

/** A remote image of at most one pixel counts who reads the document, and shows nothing. */
function isTrackingImage({ src = '', width, height }: Attributes): boolean {
  return /^\s*(?:https?:)?\/\//i.test(src) && isOnePixel(width) && isOnePixel(height);
}

function isOnePixel(length: string | undefined): boolean {
  return length !== undefined && /^\s*[01](?:px)?\s*$/i.test(length);
}

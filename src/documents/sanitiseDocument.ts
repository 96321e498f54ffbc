import sanitizeHtml from 'sanitize-html';
import type { Attributes, IOptions, Tag, Transformer } from 'sanitize-html';
import type { DocumentLabels } from '../domain/documentReading.ts';
import { allowedAttributes, allowedElements, replacedElements } from './allowList.ts';
import { createLossDetector, type LossDetector } from './createLossDetector.ts';
import { readImage } from './readImage.ts';
import { readStyle } from './readStyle.ts';
import { toPlainText } from './toPlainText.ts';

interface SanitisedDocument {
  readonly html: string;
  readonly text: string;
  readonly imageCount: number;
  readonly contentRemoved: boolean;
}

/**
 * Reduces markup to the allow-list and reports whether anything of substance was removed. The result is read again and
 * its text and images are compared with the original's, which also detects losses inside the library. Nesting is not
 * limited: the library would silently cut anything deeper.
 */
export function sanitiseDocument(markup: string, labels: DocumentLabels): SanitisedDocument {
  const detector = createLossDetector(markup);
  const images = createImageFilter(detector, labels);
  const html = sanitizeHtml(markup, {
    ...policy,
    transformTags: { ...replacements, img: images.transform, span: keepMeaning, font: keepMeaning },
    onOpenTag: detector.onOpenTag,
    onCloseTag: detector.onCloseTag,
    textFilter: (escaped, element) => (detector.onText(escaped, element) ? escaped : ''),
  });
  const shown = toPlainText(html, labels);
  const isWhole = shown.escapedText === detector.text && shown.imageCount === images.count();
  return { html, text: shown.text, imageCount: shown.imageCount, contentRemoved: detector.hasLoss || !isWhole };
}

const policy: IOptions = {
  allowedTags: [...allowedElements],
  allowedAttributes: Object.fromEntries(Object.entries(allowedAttributes).map(([name, list]) => [name, [...list]])),
  allowedSchemes: [],
  allowedSchemesByTag: { img: ['data'] },
  allowProtocolRelative: false,
  // Only the detector removes text: it knows which text a reader would have seen.
  nonTextTags: [],
};

const replacements: Record<string, Transformer> = Object.fromEntries(
  [...replacedElements].map(([from, to]) => [from, (_: string, attribs: Attributes) => ({ tagName: to, attribs })]),
);

/** A strike, a raised digit or a gap changes what a clinician wrote, so it is preserved when the style is removed. */
function keepMeaning(element: string, attribs: Attributes): Tag {
  return { tagName: readStyle(attribs['style'] ?? '', element).replacement ?? 'span', attribs };
}

function createImageFilter(
  detector: LossDetector,
  labels: DocumentLabels,
): { readonly transform: Transformer; readonly count: () => number } {
  let count = 0;
  function show(attribs: Attributes): Attributes {
    const address = attribs['src'] ?? '';
    const alt = attribs['alt']?.trim() ?? '';
    const src = readImage(address);
    if (src !== undefined) {
      count += 1;
      return { src, alt: alt === '' ? `${labels.image} ${count}` : alt, ...size(attribs) };
    }
    if (isTrackingImage(attribs)) return { alt: '' };
    const hasNoSource = [address, attribs['srcset'], attribs['data-src']].every((source = '') => source.trim() === '');
    if (!hasNoSource) detector.markLost();
    return { alt: hasNoSource ? alt : `${labels.imageNotShown}${alt === '' ? '' : `: ${alt}`}` };
  }
  return { transform: (tagName, attribs): Tag => ({ tagName, attribs: show(attribs) }), count: () => count };
}

/** Keeps only sizes in whole pixels or per cent that fit a page. */
function size(attribs: Attributes): Attributes {
  const lengths = ['width', 'height'].map((name) => [name, attribs[name]?.trim() ?? ''] as const);
  return Object.fromEntries(lengths.filter(([, length]) => /^\d{1,4}%?$/.test(length)));
}

/** A remote image of at most one pixel tracks the reader and shows nothing. */
function isTrackingImage({ src = '', width, height }: Attributes): boolean {
  return /^\s*(?:https?:)?\/\//i.test(src) && isOnePixel(width) && isOnePixel(height);
}

function isOnePixel(length: string | undefined): boolean {
  return length !== undefined && /^\s*[01](?:px)?\s*$/i.test(length);
}

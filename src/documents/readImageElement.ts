import type { DocumentLabels } from '../domain/documentReading.ts';
import { readImage } from './readImage.ts';

interface ShownImage {
  readonly attributes: ReadonlyMap<string, string>;
  readonly isShown: boolean;
  /** True when a reader of the original saw an image that is not shown. */
  readonly isLost: boolean;
}

/** Reads an image. One that is not accepted is replaced by its alternative text. `count` numbers those without one. */
export function readImageElement(
  attributes: ReadonlyMap<string, string>,
  count: number,
  labels: DocumentLabels,
): ShownImage {
  const valueOf = (name: string): string => attributes.get(name)?.trim() ?? '';
  const alt = valueOf('alt');
  const src = readImage(attributes.get('src') ?? '');
  if (src !== undefined) {
    const label = alt === '' ? `${labels.image} ${count + 1}` : alt;
    return { attributes: new Map([['src', src], ['alt', label], ...size(attributes)]), isShown: true, isLost: false };
  }
  if (isTrackingImage(attributes)) return { attributes: new Map([['alt', '']]), isShown: false, isLost: false };
  const isLost = ['src', 'srcset', 'data-src'].some((name) => valueOf(name) !== '');
  const text = isLost ? `${labels.imageNotShown}${alt === '' ? '' : `: ${alt}`}` : alt;
  return { attributes: new Map([['alt', text]]), isShown: false, isLost };
}

/** Keeps only sizes in whole pixels or per cent that fit a page. */
function size(attributes: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  const lengths = ['width', 'height'].map((name) => [name, attributes.get(name)?.trim() ?? ''] as const);
  return lengths.filter(([, length]) => /^\d{1,4}%?$/.test(length));
}

/** A remote image of at most one pixel tracks the reader and shows nothing. */
function isTrackingImage(attributes: ReadonlyMap<string, string>): boolean {
  const isOnePixel = (name: string): boolean => /^\s*[01](?:px)?\s*$/i.test(attributes.get(name) ?? '');
  return /^\s*(?:https?:)?\/\//i.test(attributes.get('src') ?? '') && isOnePixel('width') && isOnePixel('height');
}

import type { ElementStyle } from './createCascade.ts';
import { length } from './length.ts';

/** Values of properties that move, reverse, cover or draw content, or number it in a way of their own. */
const lossyValues: Readonly<Record<string, RegExp>> = {
  content: /^(?!none$|normal$)./,
  transform: /^(?!none$)./,
  rotate: /^(?!none$)./,
  scale: /^(?!none$|1$)./,
  translate: /^(?!none$)./,
  'clip-path': /^(?!none$)./,
  clip: /^(?!auto$)./,
  filter: /opacity|blur|alpha/,
  animation: /^(?!none$)./,
  'animation-name': /^(?!none$)./,
  '-webkit-text-security': /^(?!none$)./,
  'text-security': /^(?!none$)./,
  'writing-mode': /^(?!horizontal|lr|inherit)./,
  'flex-direction': /reverse/,
  'flex-flow': /reverse/,
  'flex-wrap': /reverse/,
  order: /^(?!0$)./,
  'grid-area': /^(?!auto$)./,
  'grid-row': /^(?!auto$)./,
  'grid-column': /^(?!auto$)./,
  'grid-column-start': /^(?!auto$)./,
  'grid-row-start': /^(?!auto$)./,
  'grid-template-areas': /^(?!none$)./,
  quotes: /^(?!auto$|inherit$)./,
  'counter-reset': /^(?!none$)./,
  'counter-increment': /^(?!none$)./,
  'counter-set': /^(?!none$)./,
  'unicode-bidi': /plaintext|isolate-override/,
  'text-transform': /full|math/,
  'mso-hide': /all/,
  zoom: /^0/,
};
/** From here on, a block stands beside the page. */
const farOutsidePx = 200;
const offsets = new Set(['left', 'right', 'top', 'bottom', 'inset']);
const fetched = /url\s*\(|image-set|expression\s*\(/;

/** @returns true when something that a reader saw is lost with the declaration */
export function isLossyDeclaration(
  property: string,
  value: string,
  isInline: boolean,
  values: ElementStyle['values'],
): boolean {
  if (hidesContent(property, value) || lossyValues[property]?.test(value) === true) return true;
  if (fetched.test(value)) return property !== 'src';
  if (/\b(?:var|env|attr)\(/.test(value))
    return /^(?:display|font|content|visibility|vertical|text|float|color|position)/.test(property);
  if (offsets.has(property)) return isMoved(property, value, isInline, values.get('position') ?? '');
  if (property.startsWith('margin'))
    return value.split(/\s+/).some((word) => length(word) < (isInline ? 0 : -farOutsidePx));
  if (property === 'text-indent') return length(value) < -farOutsidePx;
  if (property === 'letter-spacing') return length(value) <= -3;
  return (
    /^(?:max-)?(?:height|width)$/.test(property) &&
    /^0(?![.\d])/.test(value) &&
    /hidden|clip/.test(values.get('overflow') ?? '')
  );
}

function isMoved(property: string, value: string, isInline: boolean, position: string): boolean {
  const isOffset = value.split(/\s+/).some((word) => length(word) !== 0);
  if (!isOffset || position === '' || position === 'static' || position === 'sticky') return false;
  if (position !== 'relative') return true;
  return isInline || Math.abs(length(value)) > 100 || (property !== 'left' && Math.abs(length(value)) > 4);
}

/** @returns true when browsers do not show the content. It is shown here, and reported. */
export function hidesContent(property: string, value: string): boolean {
  if (property === 'display') return value === 'none';
  if (property === 'visibility') return /^(?:hidden|collapse)/.test(value);
  if (property === 'content-visibility') return value === 'hidden';
  if (property === 'opacity') return /^0*\.?0*%?$/.test(value);
  if (property === 'font-size') return /^[\d.]/.test(value) && length(value) < 2;
  return false;
}

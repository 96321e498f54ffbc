import type { Box } from '../SafeElement.ts';
import type { ElementStyle } from './createCascade.ts';
import { hidesContent, isLossyDeclaration } from './lossyDeclarations.ts';
import { length } from './length.ts';

/** The effects of a style that other elements, attributes or characters can express. */
export interface Effects {
  /** True when the style expresses something else. */
  readonly isLost: boolean;
  readonly isHidden: boolean;
  readonly display: string;
  /** An element that stands apart from its siblings, although its name does not say so. */
  readonly box: Box | 'block' | undefined;
  readonly raise: 'sup' | 'sub' | undefined;
  readonly isStruck: boolean;
  /** The number of columns in which the children stand. Infinite for one row. */
  readonly columns: number | undefined;
  /** True when each child stands in a box of its own, whatever its own display is: flex and grid. */
  readonly hasItems: boolean;
  /** True for inline text with a little space or a line at its sides. */
  readonly isSetOff: boolean;
}

export const noEffects: Effects = {
  isLost: false,
  isHidden: false,
  display: '',
  box: undefined,
  raise: undefined,
  isStruck: false,
  columns: undefined,
  hasItems: false,
  isSetOff: false,
};

/** A style belongs to elements of one name, so its effects are read once. */
const known = new WeakMap<ElementStyle, Effects>();

export function readEffects(style: ElementStyle, tag: string, isInline: boolean): Effects {
  if (style.values.size === 0 && style.uncertain.length === 0 && style.generated.length === 0) return noEffects;
  const earlier = known.get(style);
  if (earlier !== undefined) return earlier;
  const effects = computeEffects(style, tag, isInline);
  known.set(style, effects);
  return effects;
}

function computeEffects(style: ElementStyle, tag: string, isInline: boolean): Effects {
  const { values, uncertain, generated } = style;
  const display = (values.get('display') ?? '').replace(/^(block|inline) (\S+)$/, '$2');
  const raise = readRaise(values, tag, isInline);
  const columns = readColumns(values, display);
  const isLost =
    [...values].some(([property, value]) => isLossyDeclaration(property, value, isInline, values)) ||
    uncertain.some(({ property, value }) => mayMatter(property, value, isInline, values)) ||
    generated.some(({ property, value }) => property === 'content' && !/^(?:none|normal|""|'')$/.test(value)) ||
    raise === 'unknown' ||
    columns === 'unknown' ||
    isTablePartChanged(tag, display);
  const isHidden = [...values].some(([property, value]) => hidesContent(property, value));
  // Without a box there is nothing to place, raise, strike or set off.
  if (display === 'contents') return { ...noEffects, isLost, isHidden, display };
  return {
    isLost,
    isHidden,
    display,
    box: readBox(values, display, isInline),
    raise: raise === 'unknown' ? undefined : raise,
    isStruck: /line-through/.test(values.get('text-decoration-line') ?? ''),
    columns: columns === 'unknown' ? undefined : columns,
    hasItems: itemContainer.test(display),
    isSetOff: isInline && spaceOf(values) >= leastSpacePx,
  };
}

/** Older names of flex are those of browsers for which letters were written. */
const itemContainer = /(?:flex|grid|flexbox|-box)$/;
/** Less than this looks like one word. A space is about four pixels wide. */
const leastSpacePx = 3;
/** From here on, texts stand apart like boxes. */
const boxSpacePx = 10;

function readBox(values: ElementStyle['values'], display: string, isInline: boolean): Effects['box'] {
  const float = values.get('float') ?? 'none';
  if (/^(?:left|right|inline)/.test(float)) return 'float';
  if (display === 'table-cell') return 'cell';
  if (display === 'table-row') return 'row';
  if (display.startsWith('inline-') && display !== 'inline-list-item') return 'inlineBlock';
  if (/^(?:absolute|fixed|sticky)/.test(values.get('position') ?? '')) return 'float';
  if (/^(?:block|flex|grid|table|list-item|flow-root|run-in|-webkit)/.test(display)) return 'block';
  if (isInline && isSpaced(values)) return 'inlineBlock';
  return undefined;
}

const horizontalSpace = /^(?:margin|padding)(?:-left|-right|-inline|-inline-start|-inline-end)?$/;

function isSpaced(values: ElementStyle['values']): boolean {
  return (
    spaceOf(values) >= boxSpacePx ||
    [...values].some(([property, value]) => letterSpace.test(property) && length(value) >= 4)
  );
}

const letterSpace = /^(?:letter|border)-spacing$/;
const sideLine = /^(?:border|outline)(?:-left|-right|-inline|-inline-start|-inline-end)?$/;

/** The widest space or line at the sides of a text in pixels, without which two numbers would run together. */
function spaceOf(values: ElementStyle['values']): number {
  let widest = 0;
  for (const [property, value] of values) {
    if (horizontalSpace.test(property))
      widest = Math.max(widest, ...sidesOf(property, value).map((word) => length(word)));
    if (sideLine.test(property) && hasLine(value)) widest = Math.max(widest, leastSpacePx);
  }
  const style = values.get('border-style') ?? '';
  return /[a-z]/.test(style) && hasLine(style) ? Math.max(widest, leastSpacePx) : widest;
}

function hasLine(value: string): boolean {
  return /solid|dashed|dotted|double|groove|ridge|inset|outset/.test(value) && !/(?:^|\s)0/.test(value);
}

/** The second and fourth of up to four values are the sides; a single one is all. */
function sidesOf(property: string, value: string): readonly string[] {
  const words = value.split(/\s+/);
  if (!/^(?:margin|padding)$/.test(property) || words.length === 1) return words;
  return [words[1] ?? '', words[3] ?? ''];
}

function readRaise(
  values: ElementStyle['values'],
  tag: string,
  isInline: boolean,
): 'sup' | 'sub' | 'unknown' | undefined {
  const position = values.get('font-variant-position');
  if (position === 'super') return 'sup';
  if (position === 'sub') return 'sub';
  const align = values.get('vertical-align') ?? '';
  const isRaisedAlready = tag === 'sup' || tag === 'sub';
  if (!isInline) return undefined;
  const raised = length(values.get('mso-text-raise') ?? '') || length(align);
  if (isRaisedAlready)
    return /^(?:baseline|0)/.test(align) || (align === 'sub' && tag === 'sup') ? 'unknown' : undefined;
  if (align === 'super' || raised > 0) return 'sup';
  if (align === 'sub' || raised < 0) return 'sub';
  // Smaller text at the top of a line looks raised.
  return /^(?:text-)?(?:top|bottom)$/.test(align) && values.has('font-size') ? 'unknown' : undefined;
}

function readColumns(values: ElementStyle['values'], display: string): number | 'unknown' | undefined {
  if (display.endsWith('flex'))
    return /column/.test(`${values.get('flex-direction')} ${values.get('flex-flow')}`) ? undefined : Infinity;
  if (!display.endsWith('grid')) return undefined;
  if (values.has('grid') || values.has('grid-template') || values.get('grid-auto-flow')?.includes('column') === true)
    return 'unknown';
  const template = values.get('grid-template-columns') ?? 'none';
  if (template === 'none') return undefined;
  if (/auto-fi|subgrid|\[/.test(template)) return 'unknown';
  const repeated = template.replace(
    /repeat\(\s*(\d{1,3})\s*,((?:[^()]|\([^()]*\))*)\)/g,
    (_, times: string, tracks: string) => `${tracks.trim()} `.repeat(Number(times)),
  );
  return repeated.includes('repeat')
    ? 'unknown'
    : repeated
        .replace(/\([^()]*\)/g, '')
        .trim()
        .split(/\s+/).length;
}

/** Parts of a table that are no longer shown as such stand elsewhere. */
function isTablePartChanged(tag: string, display: string): boolean {
  if (!/^(?:td|th|tr|tbody|thead|tfoot|table|col|colgroup|caption)$/.test(tag) || display === '') return false;
  return !/^(?:inline-)?table|^inherit$|^initial$/.test(display) && !(tag === 'table' && display === 'block');
}

function mayMatter(property: string, value: string, isInline: boolean, values: ElementStyle['values']): boolean {
  if (isLossyDeclaration(property, value, isInline, values) || hidesContent(property, value)) return true;
  if (values.get(property) === value) return false;
  if (/^(?:float|font-family|white-space|direction|list-style-type|text-transform)$/.test(property)) return true;
  if (property === 'vertical-align') return isInline && /super|sub|^-?[\d.]/.test(value);
  if (property === 'text-decoration-line') return /line-through/.test(value);
  return property === 'display' && (isInline || !/^(?:block|inline)$/.test(value)) && value !== 'inline';
}

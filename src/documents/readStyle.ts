/** The element that preserves what a style expressed: separate, raised, lowered or struck-out text. */
type Replacement = 'div' | 'sup' | 'sub' | 's';

interface StyleReading {
  /** The replacement for the element. Undefined when it needs none. */
  readonly replacement: Replacement | undefined;
  /** True when something that the style expressed is lost with it. */
  readonly isLost: boolean;
}

/**
 * Styles that write, fetch or hide content, draw it as a background, lay it out by spaces, move it or reverse it; and
 * escapes, which nobody writes without a reason.
 */
const meaningfulStyle =
  /\\|@import|(?<![-\w])content\s*:|url\s*\(|image-set|unicode-bidi|display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size)\s*:\s*0+(?:\.0+)?(?![\d.])|white-space\s*:\s*pre|text-security/i;

const listMarker = /list-style(?:-type)?\s*:\s*(?!decimal\b|inherit\b|initial\b)/i;

/** Inline text that is set apart: without its style, "1" and "2 tablets" would become "12 tablets". */
const boxed =
  /display\s*:\s*(?!none|inline\s*(?:[;!}]|$)|contents|inherit|initial|unset|revert)[a-z]|float\s*:\s*(?:left|right|inline)|position\s*:\s*(?:absolute|fixed)/i;
const horizontalSpace = /^\s*(?:margin|padding)(?:-left|-right|-inline|-inline-start|-inline-end)?\s*:/i;
const wideLength = /^[.\d]*\d(?:\d|(?:r?em|ch|ex|cm|mm|in|%)$)/i;
const raised = /vertical-align\s*:\s*(?:super|\.?0*[1-9])|mso-text-raise\s*:\s*\.?0*[1-9]/i;
const lowered = /vertical-align\s*:\s*(?:sub|-)|mso-text-raise\s*:\s*-/i;
const struck = /line-through/i;
const maxNameCharacters = 100;
const maxDeclarationCharacters = 200;
const relativePosition = /position\s*:\s*relative/i;
const verticalOffset = /(?<![-\w])(?:top|bottom)\s*:\s*-?\.?0*[1-9]/i;

const inlineElements = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr o:p output q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);
const raisedElements = new Set(['sub', 'sup']);
const struckElements = new Set(['del', 's', 'strike']);

/**
 * Finds what is lost when a style is removed. A rule of a style sheet may apply to any element, so nearly all of them
 * count, except margins, which every sheet has.
 */
export function readStyle(css: string, element: string): StyleReading {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const isSheet = element === 'style';
  const isInline = isSheet || inlineElements.has(element);
  const replacements: Replacement[] = [];
  if (isInline && (boxed.test(plain) || (!isSheet && isSpaced(plain)))) replacements.push('div');
  if (isInline && !raisedElements.has(element) && raised.test(plain)) replacements.push('sup');
  if (isInline && !raisedElements.has(element) && lowered.test(plain)) replacements.push('sub');
  if (!struckElements.has(element) && struck.test(plain)) replacements.push('s');
  const [replacement] = element === 'span' || element === 'font' ? replacements : [];
  const isMarkLost = (element === 'ol' || element === 'li') && listMarker.test(plain);
  const isMoved = isInline && !isSheet && relativePosition.test(plain) && verticalOffset.test(plain);
  const isPreserved = replacements.length === (replacement === undefined ? 0 : 1);
  return { replacement, isLost: meaningfulStyle.test(plain) || isMarkLost || isMoved || !isPreserved };
}

/** Checks each declaration word by word: a single pattern would take too long on a hostile style. */
function isSpaced(style: string): boolean {
  return style.split(';').some((declaration) => {
    const name = horizontalSpace.exec(declaration.slice(0, maxNameCharacters))?.[0];
    if (name === undefined) return false;
    const words = declaration.slice(name.length, maxDeclarationCharacters).split(/\s+/);
    return words.some((word) => wideLength.test(word) && /[1-9]/.test(word));
  });
}

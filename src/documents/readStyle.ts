/** The element that keeps what a style meant: text apart from its neighbours, raised, lowered or struck out. */
export type StandIn = 'div' | 'sup' | 'sub' | 's';

export interface StyleReading {
  /** What the element has to become. Undefined: itself. */
  readonly standIn: StandIn | undefined;
  /** Something that the style meant goes with it. */
  readonly isLost: boolean;
}

/**
 * Written by the style itself, fetched by it, hidden, drawn as a background, laid out by spaces, moved, turned round, or
 * in escapes, which nobody writes without a reason.
 */
const MEANING =
  /\\|@import|(?<![-\w])content\s*:|url\s*\(|image-set|unicode-bidi|display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size)\s*:\s*0+(?:\.0+)?(?![\d.])|white-space\s*:\s*pre|text-security/i;

const LIST_MARKS = /list-style(?:-type)?\s*:\s*(?!decimal\b|inherit\b|initial\b)/i;

/** Inline text that stands apart: without its style, "1" and "2 tablets" would become "12 tablets". */
const BOXED =
  /display\s*:\s*(?!none|inline\s*(?:[;!}]|$)|contents|inherit|initial|unset|revert)[a-z]|float\s*:\s*(?:left|right|inline)|position\s*:\s*(?:absolute|fixed)/i;
const SPACE = /^\s*(?:margin|padding)(?:-left|-right|-inline|-inline-start|-inline-end)?\s*:/i;
const WIDE = /^[.\d]*\d(?:\d|(?:r?em|ch|ex|cm|mm|in|%)$)/i;
const RAISED = /vertical-align\s*:\s*(?:super|\.?0*[1-9])|mso-text-raise\s*:\s*\.?0*[1-9]/i;
const LOWERED = /vertical-align\s*:\s*(?:sub|-)|mso-text-raise\s*:\s*-/i;
const STRUCK = /line-through/i;
const LONGEST_NAME = 100;
const LONGEST_DECLARATION = 200;
const RELATIVE = /position\s*:\s*relative/i;
const OFFSET = /(?<![-\w])(?:top|bottom)\s*:\s*-?\.?0*[1-9]/i;

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr o:p output q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);
const raisedAlready = new Set(['sub', 'sup']);
const struckAlready = new Set(['del', 's', 'strike']);

/**
 * Says what goes if a style goes. The rules of a style sheet may be for any element, so that nearly all count; its
 * margins do not, since every sheet has some.
 */
export function readStyle(css: string, element: string): StyleReading {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const isSheet = element === 'style';
  const isInline = isSheet || inline.has(element);
  const standIns: StandIn[] = [];
  if (isInline && (BOXED.test(plain) || (!isSheet && isSpaced(plain)))) standIns.push('div');
  if (isInline && !raisedAlready.has(element) && RAISED.test(plain)) standIns.push('sup');
  if (isInline && !raisedAlready.has(element) && LOWERED.test(plain)) standIns.push('sub');
  if (!struckAlready.has(element) && STRUCK.test(plain)) standIns.push('s');
  const [standIn] = element === 'span' || element === 'font' ? standIns : [];
  const isMarkLost = (element === 'ol' || element === 'li') && LIST_MARKS.test(plain);
  const isMoved = isInline && !isSheet && RELATIVE.test(plain) && OFFSET.test(plain);
  const isKept = standIns.length === (standIn === undefined ? 0 : 1);
  return { standIn, isLost: MEANING.test(plain) || isMarkLost || isMoved || !isKept };
}

/** Declaration by declaration and word by word: a pattern for all of it would take for ever over a hostile style. */
function isSpaced(style: string): boolean {
  return style.split(';').some((declaration) => {
    const name = SPACE.exec(declaration.slice(0, LONGEST_NAME))?.[0];
    if (name === undefined) return false;
    const words = declaration.slice(name.length, LONGEST_DECLARATION).split(/\s+/);
    return words.some((word) => WIDE.test(word) && /[1-9]/.test(word));
  });
}

import type { ElementStyle } from './createCascade.ts';
import { nameBackground, nameColour } from './nameColour.ts';
import { firstFamily, readSymbolFont, unknownFont, type SymbolFont } from './readSymbolFont.ts';

/** The style that text inherits, as far as it decides which characters a reader sees. */
export interface TextStyle {
  readonly font: SymbolFont | undefined;
  /** `element` means that the result is written as a `pre`, too. */
  readonly spaces: 'collapse' | 'lines' | 'keep' | 'element';
  readonly isInPre: boolean;
  readonly textTransform: string;
  readonly colour: string;
  readonly background: string;
  readonly direction: string;
}

export const initialTextStyle: TextStyle = {
  font: undefined,
  spaces: 'collapse',
  isInPre: false,
  textTransform: 'none',
  colour: 'black',
  background: 'white',
  direction: 'ltr',
};

const preformatted = new Set(['pre', 'listing', 'xmp', 'plaintext', 'textarea']);
const ownFont = new Set([...preformatted, 'code', 'kbd', 'samp', 'tt', 'button', 'select']);
const inherits = /^(?:inherit|unset|revert|revert-layer)$/;

/** Returns the style of an element's text. The attributes are those that came before style sheets, such as `face`. */
export function inheritTextStyle(
  parent: TextStyle,
  tag: string,
  { values }: ElementStyle,
  attributes: ReadonlyMap<string, string>,
  unknownFamilies: ReadonlySet<string>,
): TextStyle {
  if (values.size === 0 && attributes.size === 0 && !ownFont.has(tag)) return parent;
  const own = (property: string): string | undefined => {
    const value = values.get(property);
    return value === undefined || inherits.test(value) ? undefined : value;
  };
  const isPre = preformatted.has(tag);
  // A `pre` that is shown in a line is not written as one, but keeps its lines.
  const isInLine = tag === 'pre' && /^(?:inline|contents)$/.test(own('display') ?? '');
  const families =
    (own('mso-char-type') === 'symbol' ? own('mso-symbol-font-family') : undefined) ??
    own('font-family') ??
    (tag === 'font' ? attributes.get('face')?.trim() || undefined : undefined);
  const space = own('white-space') ?? own('white-space-collapse');
  const direction = attributes.get('dir')?.trim().toLowerCase() ?? own('direction');
  return {
    font: families === undefined ? (ownFont.has(tag) ? undefined : parent.font) : readFont(families, unknownFamilies),
    spaces: space === undefined ? (isPre ? (isInLine ? 'keep' : 'element') : parent.spaces) : readSpaces(space),
    isInPre: parent.isInPre || (isPre && !isInLine),
    textTransform: own('text-transform') ?? parent.textTransform,
    colour:
      nameColour(own('color') ?? (tag === 'font' ? attributes.get('color') : attributes.get('text'))) ?? parent.colour,
    background: nameBackground(own('background-color') ?? attributes.get('bgcolor')) ?? parent.background,
    direction: direction === 'rtl' || direction === 'ltr' ? direction : parent.direction,
  };
}

function readFont(families: string, unknownFamilies: ReadonlySet<string>): SymbolFont | undefined {
  return (
    readSymbolFont(families) ?? (unknownFamilies.has(firstFamily(families).toLowerCase()) ? unknownFont : undefined)
  );
}

function readSpaces(value: string): TextStyle['spaces'] {
  if (/pre-line|preserve-breaks/.test(value)) return 'lines';
  return /pre|break-spaces/.test(value) ? 'keep' : 'collapse';
}

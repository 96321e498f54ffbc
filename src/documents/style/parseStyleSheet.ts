import { readDeclarations, removeComments, splitCss, type Declaration } from './readDeclarations.ts';

/** One selector with its declarations. */
export interface StyleRule {
  /** The compounds of the selector, the element's own last. */
  readonly compounds: readonly Compound[];
  /** True when the rule may apply or not: in a media query, or with a selector that is not evaluated. */
  readonly isUncertain: boolean;
  /** True for `::before` and other boxes that the style creates. */
  readonly isGenerated: boolean;
  readonly specificity: number;
  readonly declarations: readonly Declaration[];
}

export interface Compound {
  readonly tag: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly isChild: boolean;
}

export interface StyleSheet {
  readonly rules: readonly StyleRule[];
  /** Families that the sheet declares as symbol fonts or loads from elsewhere, in lower case. */
  readonly unknownFamilies: readonly string[];
  readonly hasImport: boolean;
}

/** How deep rules may stand within rules. */
const maxDepth = 4;

/** Parses a style sheet as far as its rules can change what a reader sees. */
export function parseStyleSheet(css: string, media: string, depth = 0): StyleSheet {
  const rules: StyleRule[] = [];
  const unknownFamilies: string[] = [];
  const plain = removeComments(css).replace(/<!--|-->/g, ' ');
  // Conditional blocks are entered, so their braces only mark where the condition ends.
  const boundary = /[;{}]/g;
  const conditions: boolean[] = [];
  const isPrintOnly = !appliesOnScreen(media);
  let from = 0;
  for (let match = boundary.exec(plain); match !== null; match = boundary.exec(plain)) {
    const prelude = plain.slice(from, match.index).trim();
    from = boundary.lastIndex;
    if (match[0] === '}') conditions.pop();
    if (match[0] !== '{') continue;
    if (/^@(?:media|supports|layer|container|document|scope)/i.test(prelude)) {
      conditions.push(!appliesOnScreen(prelude.replace(/^@media/i, '')));
      continue;
    }
    const end = endOfBlock(plain, from);
    const body = plain.slice(from, end);
    const declarations = readDeclarations(body);
    from = end + 1;
    boundary.lastIndex = from;
    // A rule within a rule applies to some of its elements only.
    if (depth < maxDepth && body.includes('{'))
      rules.push(...parseStyleSheet(body, media, depth + 1).rules.map((rule) => ({ ...rule, isUncertain: true })));
    if (/^@font-face/i.test(prelude)) unknownFamilies.push(...symbolFamilies(declarations));
    if (prelude.startsWith('@') || declarations.length === 0) continue;
    const isConditional = isPrintOnly || conditions.includes(true);
    for (const selector of splitCss(prelude, ',')) rules.push(readSelector(selector, declarations, isConditional));
  }
  return { rules, unknownFamilies, hasImport: /@import/i.test(plain) };
}

function appliesOnScreen(media: string): boolean {
  return /^\s*(?:(?:only\s+)?(?:all|screen)\s*)?$/i.test(media);
}

/** Nested rules are part of their parent's block, and their declarations with them. */
function endOfBlock(css: string, from: number): number {
  const special = /["'{}\\]/g;
  special.lastIndex = from;
  let depth = 0;
  let quote = '';
  for (let match = special.exec(css); match !== null; match = special.exec(css)) {
    const character = match[0];
    if (character === '\\') special.lastIndex += 1;
    else if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '{') depth += 1;
    else if (depth > 0) depth -= 1;
    else return match.index;
  }
  return css.length;
}

function symbolFamilies(declarations: readonly Declaration[]): readonly string[] {
  const valueOf = (name: string): string => declarations.find(({ property }) => property === name)?.value ?? '';
  const isSymbolic = valueOf('mso-font-charset') === '2' || valueOf('src') !== '';
  return isSymbolic ? [valueOf('font-family').replace(/["']/g, '').trim()] : [];
}

function readSelector(selector: string, declarations: readonly Declaration[], isConditional: boolean): StyleRule {
  const isGenerated = /::?(?:before|after|marker)/i.test(selector);
  const isPartOfText = /::?first-(?:letter|line)/i.test(selector);
  const bare = selector.replace(/::?(?:before|after|marker|first-letter|first-line|link)\b/gi, '').trim();
  const compounds = splitSelector(bare).map(readCompound);
  const isUncertain =
    isConditional || isPartOfText || /[[:+~&]/.test(bare) || compounds.some((compound) => compound === undefined);
  const known = compounds.map((compound) => compound ?? anyElement);
  const specificity = known.reduce(
    (sum, { tag, id, classes }) =>
      sum + (id === undefined ? 0 : 10_000) + classes.length * 100 + (tag === undefined ? 0 : 1),
    0,
  );
  // A large first letter beside the text says nothing.
  const effective = isPartOfText ? declarations.filter(({ property }) => property !== 'float') : declarations;
  return { compounds: known, isUncertain, isGenerated, specificity, declarations: effective };
}

/** @returns the compounds of a selector, each with the `>` before it */
function splitSelector(selector: string): readonly string[] {
  const words: string[] = [];
  for (const word of selector.replaceAll('>', ' > ').trim().split(/\s+/)) {
    if (words.at(-1) === '>') words[words.length - 1] = `>${word}`;
    else words.push(word);
  }
  return words;
}

const anyElement: Compound = { tag: undefined, id: undefined, classes: [], isChild: false };

function readCompound(word: string): Compound | undefined {
  const match = /^(>?)(\*|[\w\\:|-]+?)?((?:[.#][\w-]+)*)(?:\[.*|:.*)?$/u.exec(word.slice(0, 200));
  if (match === null) return undefined;
  const [, child, tag, rest = ''] = match;
  const classes = [...rest.matchAll(/\.([\w-]+)/g)].map(([, name]) => name ?? '');
  return {
    tag: tag === undefined || tag === '*' ? undefined : tag.toLowerCase().replace('\\', ''),
    id: /#([\w-]+)/.exec(rest)?.[1],
    classes,
    isChild: child === '>',
  };
}

export interface Declaration {
  readonly property: string;
  /** Lower case, except that names of fonts may be compared without regard to case anyway. */
  readonly value: string;
  readonly isImportant: boolean;
}

const property = /^[-a-z]{1,40}$/;

/** Reads the declarations of a style. Escapes are resolved, as a font or a strike can be named by them. */
export function readDeclarations(css: string): readonly Declaration[] {
  return splitCss(removeComments(css), ';').flatMap((part) => {
    const colon = part.indexOf(':');
    if (colon < 0) return [];
    const name = unescapeCss(part.slice(0, colon)).trim().toLowerCase();
    if (!property.test(name)) return [];
    const written = unescapeCss(part.slice(colon + 1))
      .trim()
      .toLowerCase();
    const value = written.replace(/!\s?important$/, '').trim();
    const isImportant = value !== written;
    return value === '' ? [] : expand(name, value).map(([property, one]) => ({ property, value: one, isImportant }));
  });
}

/** Shorthands also set the properties that this code looks at. */
function expand(name: string, value: string): readonly (readonly [string, string])[] {
  const itself = [name, value] as const;
  if (name === 'background')
    return [itself, ['background-color', colourWord.exec(value)?.[0] ?? (colourName.test(value) ? value : 'none')]];
  if (name === 'text-decoration') return [itself, ['text-decoration-line', value]];
  if (name === 'list-style') return [itself, ['list-style-type', listWord.exec(value)?.[0] ?? 'none']];
  if (name === 'all') return [itself, ['font-family', value]];
  if (name !== 'font') return [itself];
  if (wholeFont.test(value)) return [itself, ['font-family', value]];
  const size =
    /(?:^|\s)((?:\d+(?:\.\d+)?|\.\d+)(?:[a-z]{1,4}|%)?|[a-z-]{0,12}(?:small|medium|large)[a-z]{0,2})(?:\s*\/\s*[^\s]+)?\s+(?=["a-z'])/.exec(
      value,
    );
  // The size is computed: the family follows it.
  const afterSize = value.includes(')') ? value.slice(value.lastIndexOf(')') + 1) : '';
  const family = /^(?:\s*\/\s*[^\s]+)?\s+(\S.*)$/.exec(afterSize)?.[1];
  if (size === null) return family === undefined ? [itself] : [itself, ['font-family', family]];
  return [itself, ['font-size', size[1] ?? ''], ['font-family', value.slice(size.index + size[0].length)]];
}

/** Values of `font` without a size and a family: those of every property, and the fonts of the system. */
const wholeFont =
  /^(?:initial|inherit|unset|revert|revert-layer|caption|icon|menu|message-box|small-caption|status-bar)$/;
const colourWord =
  /#[0-9a-f]{3,8}\b|rgba?\([^()]*\)|\b(?:white|black|transparent|[a-z]*(?:red|blue|green|gr[ae]y|yellow|silver|navy))\b/;
const colourName = /^(?!initial$)[a-z]+$/;
const listWord = /"[^"]*"|'[^']*'|\b(?!inside\b|outside\b|url\b|initial\b|inherit\b)[a-z][a-z-]+\b(?!\()/;

export function removeComments(css: string): string {
  let plain = '';
  let from = 0;
  for (;;) {
    const start = css.indexOf('/*', from);
    if (start < 0) return plain + css.slice(from);
    const end = css.indexOf('*/', start + 2);
    plain += `${css.slice(from, start)} `;
    if (end < 0) return plain;
    from = end + 2;
  }
}

/** Splits at a separator that stands outside strings and brackets. */
export function splitCss(css: string, separator: string): readonly string[] {
  const parts: string[] = [];
  const special = /["'()\\;,]/g;
  let quote = '';
  let depth = 0;
  let start = 0;
  for (let match = special.exec(css); match !== null; match = special.exec(css)) {
    const character = match[0];
    if (character === '\\') special.lastIndex += 1;
    else if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (character === separator && depth === 0) {
      parts.push(css.slice(start, match.index));
      start = match.index + 1;
    }
  }
  parts.push(css.slice(start));
  return parts;
}

function unescapeCss(css: string): string {
  return css.replace(
    /\\(?:([0-9a-f]{1,6})\s?|([^\n]))/gi,
    (_, hex: string | undefined, character: string | undefined) => {
      const code = Number.parseInt(hex ?? '', 16);
      return hex === undefined
        ? (character ?? '')
        : code > 0 && code <= 0x10ffff
          ? String.fromCodePoint(code)
          : '\ufffd';
    },
  );
}

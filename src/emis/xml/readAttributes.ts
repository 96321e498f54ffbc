import { envelopeNamespace, instanceNamespace } from './namespaces.ts';
import { NamespaceScope } from './NamespaceScope.ts';
import { UnreadableAnswerError } from './UnreadableAnswerError.ts';
import { isSpace, readAttributeValue } from './xmlCharacters.ts';
import type { XmlNames } from './XmlNames.ts';

/** The attributes that matter to what an element means, as sent. */
export interface ElementMarks {
  readonly nil?: string | undefined;
  readonly mustUnderstand?: string | undefined;
}

export interface Attributes {
  /** Where the tag's own `>` or `/>` stands. */
  readonly end: number;
  /** The scope of the element's name and content. */
  readonly scope: NamespaceScope;
  readonly marks: ElementMarks;
}

const maxAttributes = 256;
/** Reading one value is one step, and a step must stay short. */
const maxValueCharacters = 1024 * 1024;

function skipSpace(source: string, from: number): number {
  let at = from;
  while (isSpace(source.charCodeAt(at))) at += 1;
  if (at >= source.length) throw new UnreadableAnswerError('TRUNCATED');
  return at;
}

/** One attribute as it is written, from the first character of its name. */
function readAttribute(source: string, from: number): { name: string; value: string; end: number } {
  let nameEnd = from;
  while (nameEnd < source.length && source[nameEnd] !== '=' && !isSpace(source.charCodeAt(nameEnd))) nameEnd += 1;
  const equals = skipSpace(source, nameEnd);
  const quoteAt = skipSpace(source, equals + 1);
  const quote = source[quoteAt];
  if (source[equals] !== '=' || (quote !== '"' && quote !== "'")) throw new UnreadableAnswerError('NOT_WELL_FORMED');
  const valueEnd = source.indexOf(quote, quoteAt + 1);
  if (valueEnd === -1) throw new UnreadableAnswerError('TRUNCATED');
  if (valueEnd - quoteAt > maxValueCharacters) throw new UnreadableAnswerError('TOO_LARGE');
  const value = readAttributeValue(source.slice(quoteAt + 1, valueEnd));
  return { name: source.slice(from, nameEnd), value, end: valueEnd + 1 };
}

function readWritten(source: string, from: number): { written: Map<string, string>; end: number } {
  const written = new Map<string, string>();
  let end = from;
  for (;;) {
    const at = skipSpace(source, end);
    if (source[at] === '>') return { written, end: at };
    if (source[at] === '/') {
      if (source[at + 1] === '>') return { written, end: at };
      throw new UnreadableAnswerError(at + 1 < source.length ? 'NOT_WELL_FORMED' : 'TRUNCATED');
    }
    const attribute = readAttribute(source, at);
    if (at === end || written.has(attribute.name)) throw new UnreadableAnswerError('NOT_WELL_FORMED');
    if (written.size === maxAttributes) throw new UnreadableAnswerError('TOO_LARGE');
    written.set(attribute.name, attribute.value);
    end = attribute.end;
  }
}

/**
 * Reads the rest of a start tag, from the end of its name.
 * Throws `UnreadableAnswerError`. `depth` is the number of elements that are open around the tag.
 */
export function readAttributes(
  source: string,
  from: number,
  names: XmlNames,
  around: NamespaceScope,
  depth: number,
): Attributes {
  const { written, end } = readWritten(source, from);
  let scope = around;
  const prefixed: { readonly prefix: string; readonly local: string; readonly value: string }[] = [];
  for (const [name, value] of written) {
    const { prefix, local } = names.read(name);
    if (prefix === 'xmlns' || name === 'xmlns') {
      if (scope === around) scope = new NamespaceScope(around, depth);
      scope.declare(prefix === '' ? '' : local, value);
    } else if (prefix !== '') {
      prefixed.push({ prefix, local, value });
    }
  }
  const values = new Map<string, string>();
  for (const { prefix, local, value } of prefixed) {
    const name = `{${scope.resolve(prefix)}}${local}`;
    if (values.has(name)) throw new UnreadableAnswerError('NOT_WELL_FORMED');
    values.set(name, value);
  }
  const nil = values.get(`{${instanceNamespace}}nil`);
  const mustUnderstand = values.get(`{${envelopeNamespace}}mustUnderstand`);
  return { end, scope, marks: { nil, mustUnderstand } };
}

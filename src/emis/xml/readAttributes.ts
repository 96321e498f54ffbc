import { NamespaceScope } from './NamespaceScope.ts';
import { UnreadableXmlError } from './UnreadableXmlError.ts';
import { isSpace, readAttributeValue, skipSpace } from './xmlCharacters.ts';
import type { XmlNames } from './XmlNames.ts';

export const envelopeNamespace = 'http://schemas.xmlsoap.org/soap/envelope/';
const instanceNamespace = 'http://www.w3.org/2001/XMLSchema-instance';

const maxAttributes = 256;
/** Bounds the time of one step, since a start tag is read in one step. */
const maxTagCharacters = 1024 * 1024;

interface Attributes {
  /** The position of the `>` or `/>` that ends the tag. */
  readonly end: number;
  /** The namespace scope of the element's name and content. */
  readonly scope: NamespaceScope;
  readonly marks: ElementMarks;
}

/** The values of the two attributes that affect the meaning of an element: `xsi:nil` and SOAP's `mustUnderstand`. */
export interface ElementMarks {
  readonly nil?: string | undefined;
  readonly mustUnderstand?: string | undefined;
}

/**
 * Reads the rest of a start tag, from the end of its name. `depth` is the number of elements around the tag.
 * Throws `UnreadableXmlError`.
 */
export function readAttributes(
  source: string,
  from: number,
  names: XmlNames,
  parentScope: NamespaceScope,
  depth: number,
): Attributes {
  const { attributes, end } = readRawAttributes(source, from);
  let scope = parentScope;
  const prefixed: { readonly prefix: string; readonly local: string; readonly value: string }[] = [];
  for (const [name, value] of attributes) {
    const { prefix, local } = names.read(name);
    if (prefix === 'xmlns' || name === 'xmlns') {
      if (scope === parentScope) scope = new NamespaceScope(parentScope, depth);
      scope.declare(prefix === '' ? '' : local, value);
    } else if (prefix !== '') {
      prefixed.push({ prefix, local, value });
    }
  }
  const values = new Map<string, string>();
  for (const { prefix, local, value } of prefixed) {
    const name = `{${scope.resolve(prefix)}}${local}`;
    if (values.has(name)) throw new UnreadableXmlError('NOT_WELL_FORMED');
    values.set(name, value);
  }
  const nil = values.get(`{${instanceNamespace}}nil`);
  const mustUnderstand = values.get(`{${envelopeNamespace}}mustUnderstand`);
  return { end, scope, marks: { nil, mustUnderstand } };
}

function readRawAttributes(source: string, from: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>();
  let end = from;
  for (;;) {
    const at = skipSpace(source, end, from + maxTagCharacters);
    if (source[at] === '>' || (source[at] === '/' && source[at + 1] === '>')) return { attributes, end: at };
    const attribute = readRawAttribute(source, at, from + maxTagCharacters);
    if (at === end || attributes.has(attribute.name)) throw new UnreadableXmlError('NOT_WELL_FORMED');
    if (attributes.size === maxAttributes) throw new UnreadableXmlError('TOO_LARGE');
    attributes.set(attribute.name, attribute.value);
    end = attribute.end;
  }
}

/** Reads one attribute, from the first character of its name to `stop` at most. The name keeps its prefix. */
function readRawAttribute(source: string, from: number, stop: number): { name: string; value: string; end: number } {
  let nameEnd = from;
  // The end of the document is among these, too: it has no character.
  while (nameEnd <= stop && !'=/<>'.includes(source.charAt(nameEnd)) && !isSpace(source.charCodeAt(nameEnd)))
    nameEnd += 1;
  const equals = skipSpace(source, nameEnd, stop);
  const quoteAt = skipSpace(source, equals + 1, stop);
  const quote = source[quoteAt];
  if (source[equals] !== '=' || (quote !== '"' && quote !== "'")) throw new UnreadableXmlError('NOT_WELL_FORMED');
  const valueEnd = source.indexOf(quote, quoteAt + 1);
  if (valueEnd === -1) throw new UnreadableXmlError('TRUNCATED');
  if (valueEnd > stop) throw new UnreadableXmlError('TOO_LARGE');
  const value = readAttributeValue(source.slice(quoteAt + 1, valueEnd));
  return { name: source.slice(from, nameEnd), value, end: valueEnd + 1 };
}

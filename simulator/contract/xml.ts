import { SaxesParser } from 'saxes';

/** One element of a parsed document, with its attributes, its children and its own text as one string. */
export interface XmlElement {
  readonly uri: string;
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlElement[];
  text: string;
}

interface XmlAttribute {
  readonly uri: string;
  readonly name: string;
  readonly value: string;
}

const xsiNamespace = 'http://www.w3.org/2001/XMLSchema-instance';

/** The model requires a receiver to support at least 64 levels of nesting. */
const maxDepth = 64;

/**
 * Parses a document with namespaces. Throws if it is not well-formed, has a DTD, or is nested deeper than `maxDepth`.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') throw new Error(`encoding ${encoding}`);
  });
  parser.on('doctype', () => {
    throw new Error('a document type declaration is not accepted');
  });
  parser.on('opentag', (tag) => {
    if (open.length >= maxDepth) throw new Error('nested too deeply');
    const attributes = Object.values(tag.attributes).map(({ uri, local, value }) => ({ uri, name: local, value }));
    const element: XmlElement = { uri: tag.uri, name: tag.local, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (chunk: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += chunk;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  if (root === undefined) throw new Error('no element');
  return root;
}

/** The value of an attribute that has no namespace. */
export function attribute(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((found) => found.uri === '' && found.name === name)?.value;
}

/** The text of `xsi:nil`, an xs:boolean. */
export function nilAttribute(element: XmlElement): string | undefined {
  return element.attributes.find(({ uri, name }) => uri === xsiNamespace && name === 'nil')?.value.trim();
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/**
 * Escapes text for element content and attribute values. Throws if the text has characters that XML 1.0 does not allow.
 */
export function escapeXml(text: string): string {
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text))
    throw new Error('a character XML cannot carry');
  return /[&<>"\r]/.test(text) ? text.replace(/[&<>"\r]/g, (character) => escapes[character] ?? character) : text;
}

import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly namespace: string;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
}

/**
 * Reads a small, trusted document, such as the XSD, into a tree of its elements, without text.
 * Throws an `Error` with line and column when the document is not well formed.
 */
export function readXmlTree(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: { children: XmlElement[] }[] = [{ children: [] }];
  parser.on('opentag', (tag) => {
    const attributes = new Map(Object.values(tag.attributes).map(({ name, value }) => [name, value]));
    const element = { namespace: tag.uri, name: tag.local, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  const root = open[0]?.children[0];
  if (root === undefined) throw new Error('The document has no root element');
  return root;
}

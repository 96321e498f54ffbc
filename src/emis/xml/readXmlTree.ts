import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly namespace: string;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
}

/**
 * Reads a small document that we ship ourselves, such as the XSD, into a tree of its elements. Text is left out.
 * Throws an `Error` with line and column if the document is not well formed.
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

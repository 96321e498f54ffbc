import { parse, type DefaultTreeAdapterTypes } from 'parse5';

const hiddenElements = new Set(['script', 'style', 'title']);

/** The text of HTML that a browser without scripting shows, without white space. Uses an independent parser. */
export function visibleText(html: string): string {
  return textOf(parse(html, { scriptingEnabled: false })).replace(/\s+/g, '');
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (hiddenElements.has(node.nodeName) || !('childNodes' in node)) return '';
  return node.childNodes.map(textOf).join('');
}

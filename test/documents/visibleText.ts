import { parse, type DefaultTreeAdapterTypes } from 'parse5';

const UNSEEN = new Set(['script', 'style', 'title']);

/** What a browser without scripts would show of some HTML: its text without white space. The parser is not ours. */
export function visibleText(html: string): string {
  return textOf(parse(html, { scriptingEnabled: false })).replace(/\s+/g, '');
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (UNSEEN.has(node.nodeName) || !('childNodes' in node)) return '';
  return node.childNodes.map(textOf).join('');
}

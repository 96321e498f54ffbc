import assert from 'node:assert/strict';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

// Repeated here and not imported, so that a mistake in the list of the sanitiser fails a test.
const allowedElements = new Set(
  (
    'h1 h2 h3 h4 h5 h6 p div span br wbr hr pre blockquote address section article header footer main aside nav figure ' +
    'figcaption img ul ol li dl dt dd b strong i em u s del ins mark small sub sup abbr bdi bdo cite code dfn kbd q ' +
    'samp time var table caption colgroup col thead tbody tfoot tr th td'
  ).split(' '),
);
const scaffold = new Set(['html', 'head', 'body']);
const allowedAttributes = new Set(
  'dir lang title src alt width height start type reversed value border span colspan rowspan scope align valign'.split(
    ' ',
  ),
);
const htmlNamespace = 'http://www.w3.org/1999/xhtml';

/**
 * Parses sanitised HTML as a browser does, with and without scripting. Throws on elements, attributes and URLs that are
 * not known to be harmless, on comments and on content in other namespaces.
 */
export function assertIsSafe(html: string): void {
  for (const scriptingEnabled of [true, false]) {
    check(parse(`<!doctype html><html><head></head><body>${html}</body></html>`, { scriptingEnabled }), html);
    check(parse(html, { scriptingEnabled }), html);
  }
}

function check(node: DefaultTreeAdapterTypes.Node, html: string): void {
  assert.notEqual(node.nodeName, '#comment', html);
  assert.notEqual(node.nodeName, 'template', html);
  if ('attrs' in node) checkElement(node, html);
  if ('childNodes' in node) node.childNodes.forEach((child) => check(child, html));
}

function checkElement({ tagName, namespaceURI, attrs }: DefaultTreeAdapterTypes.Element, html: string): void {
  assert.equal(namespaceURI, htmlNamespace, html);
  if (scaffold.has(tagName)) return assert.deepEqual(attrs, [], html);
  assert.ok(allowedElements.has(tagName), `<${tagName}> in ${html}`);
  for (const { name, value } of attrs) {
    assert.ok(allowedAttributes.has(name), `${name} in ${html}`);
    if (name === 'src') {
      assert.equal(tagName, 'img', html);
      assert.match(value, /^data:image\/(?:png|jpeg|gif);base64,[A-Za-z0-9+/]+={0,2}$/, html);
    }
  }
}

import { expect, test } from 'vitest';
import { scan } from './scan.ts';

/** The reason for which a document is refused, or its last event. */
const reasonOf = (xml: string) => scan(xml, xml.length || 1).at(-1);

const everything =
  `<?xml version="1.0" encoding='utf-8' ?><!-- a - b --><?pi x?><a xmlns="u" b = '&lt;1' ><b/><c d="2"/><x:d xmlns:x="v"\n/>` +
  `text&amp;&#65;&#x42;]]<![CDATA[<x>]]><!-- - --><?p?>é😀<b></b>&quot;</a >`;

test('XmlScanner reports a document that is cut off anywhere as truncated', () => {
  expect(reasonOf(everything)).toBe('</>');
  for (let length = 0; length < everything.length; length += 1) {
    const cut = everything.slice(0, length);
    expect([cut, reasonOf(cut)]).toEqual([cut, 'TRUNCATED']);
  }
});

test('XmlScanner reports a DTD as such as soon as its beginning is complete, and as truncated before', () => {
  const beginning = '<!DOCTYPE';
  for (let length = 1; length < beginning.length; length += 1)
    expect(reasonOf(beginning.slice(0, length))).toBe('TRUNCATED');
  expect(reasonOf(beginning)).toBe('DTD');
  expect(reasonOf('<!DOCTYPE a><a/>')).toBe('DTD');
});

test.each([
  '<a/b></a>',
  '<a /b="1"/>',
  '<a /b></a>',
  '<a / >',
  '<a b></a>',
  '<a b/>',
  '<a b<c="1"/>',
  '<a ="1"/>',
  '<a b="1"c="2"/>',
  '<a b=1/>',
  '<a b="1" b="2"/>',
  '<!ELEMENT a>',
  '<!DOCS a>',
  '<!doctype a>',
  '<![CDATA[x]]><a/>',
  '<a><![cdata[x]]></a>',
  '</a>',
  '<a></b></a>',
  '<a></a b>',
])('XmlScanner refuses the markup %s as not well formed', (xml) => {
  expect(reasonOf(xml)).toBe('NOT_WELL_FORMED');
});

test('XmlScanner reads the characters of XML 1.0 in a text as they are, and refuses the others', () => {
  for (const character of ['\t', '\n', ' ', '~', '\u007f', '\u0080', '\ud7ff', '\ue000', '\ufffd', '\u{10ffff}'])
    expect(scan(`<a>x${character}y</a>`, 5)).toEqual(['<{}a>', `"x${character}y"`, '</>']);
  for (const character of ['\u0000', '\u0008', '\u000b', '\u000c', '\u000e', '\u001f', '\ufffe', '\uffff'])
    expect([character, reasonOf(`<a>x${character}y</a>`)]).toEqual([character, 'NOT_WELL_FORMED']);
});

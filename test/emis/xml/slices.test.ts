import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Random, seeds } from '../../support/Random.ts';
import { randomResponse } from '../../support/randomResponse.ts';
import { scan } from './scan.ts';

const names = ['<', '>', '&', '"', "'"].map((character) => `"a${character}b"`);

test.each([
  ['references between texts', '<a>a&amp;b</a>', ['<{}a>', '"a&b"', '</>']],
  ['references alone', '<a>&#65;&#x42;&lt;</a>', ['<{}a>', '"AB<"', '</>']],
  ['a reference at the end of a text', '<a>x&#233;</a>', ['<{}a>', '"xé"', '</>']],
  ['a reference beside elements', '<a>&gt;<b/>&gt;</a>', ['<{}a>', '">"', '<{}b>', '</>', '">"', '</>']],
  ['a reference to a character that is lost', '<a>x&#31;y</a>', ['<{}a>', '"x"', 'lost', '"y"', '</>']],
  ['a reference behind a bracket', '<a>]]&gt;</a>', ['<{}a>', '"]]>"', '</>']],
  ['brackets that end nothing', '<a>]] ]></a>', ['<{}a>', '"]] ]>"', '</>']],
  ['a CDATA section between texts', '<a>x<![CDATA[<&]]]>&amp;</a>', ['<{}a>', '"x<&]&"', '</>']],
  ['a comment and an instruction', '<a>x<!-- > -->y<?z ?>w</a>', ['<{}a>', '"xyw"', '</>']],
])('XmlScanner reads %s in slices of every length', (_name, xml, events) => {
  for (let length = 1; length <= xml.length; length += 1) expect([length, scan(xml, length)]).toEqual([length, events]);
});

test.each([
  ['a wrong reference', '<a>x&no;y</a>'],
  ['the end of a CDATA section alone', '<a>x]]>y</a>'],
  ['a wrong reference at the start of a text', '<a>&#x110000;</a>'],
])('XmlScanner refuses %s in slices of every length', (_name, xml) => {
  // The text before it may have been passed on.
  for (let length = 1; length <= xml.length; length += 1)
    expect([length, scan(xml, length).at(-1)]).toEqual([length, 'NOT_WELL_FORMED']);
});

test.each(['\u0000', '\u0008', '\u000b', '\u001f', '\ufffe', '\uffff'])(
  'XmlScanner refuses the character %j, and does not read it as the start of a reference',
  (character) => {
    for (const rest of ['', 'amp;', '#65;', '#x41;', ';'])
      expect(scan(`<a>x${character}${rest}y</a>`, 100).at(-1)).toBe('NOT_WELL_FORMED');
  },
);

test('XmlScanner reads the predefined entities in slices of every length', () => {
  const xml = `<a>${['lt', 'gt', 'amp', 'quot', 'apos'].map((name) => `<b>a&${name};b</b>`).join('')}</a>`;
  for (let length = 1; length <= xml.length; length += 1)
    expect(scan(xml, length).filter((event) => event.startsWith('"'))).toEqual(names);
});

test('XmlScanner reports the same for a document in slices of any length', () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 1, max: 60 }), (seed, length) => {
      const { xml } = randomResponse(new Random(seed));
      const normal = xml.replace(/\r\n?/g, '\n');
      expect(scan(normal, length)).toEqual(scan(normal, normal.length));
    }),
    { numRuns: 300 },
  );
});

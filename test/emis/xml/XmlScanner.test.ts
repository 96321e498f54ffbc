import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { UnreadableXmlError, type UnreadableXmlReason } from '../../../src/emis/xml/UnreadableXmlError.ts';
import { XmlScanner } from '../../../src/emis/xml/XmlScanner.ts';
import { Random, seeds } from '../../support/Random.ts';
import { randomResponse } from '../../support/randomResponse.ts';

type ScanResult = string[] | 'refused';

/** Records elements as `{namespace}name`, adjacent texts joined, and ends as `/`. */
class EventRecorder {
  readonly events: string[] = [];
  #text = '';
  #depth = 0;

  open(namespace: string, name: string): void {
    this.#flush();
    // saxes trims namespaces, which Namespaces in XML does not.
    this.events.push(`{${namespace.trim()}}${name}`);
    this.#depth += 1;
  }

  text(text: string): void {
    // saxes also reports white space around the root.
    if (this.#depth > 0) this.#text += text;
  }

  close(): void {
    this.#flush();
    this.events.push('/');
    this.#depth -= 1;
  }

  #flush(): void {
    if (this.#text !== '') this.events.push(this.#text);
    this.#text = '';
  }
}

function scan(xml: string): { result: ScanResult; reason?: UnreadableXmlReason } {
  const recorder = new EventRecorder();
  try {
    const scanner = new XmlScanner(xml.replace(/\r\n?/g, '\n'), recorder);
    while (!scanner.read(7));
    return { result: recorder.events };
  } catch (error) {
    if (error instanceof UnreadableXmlError) return { result: 'refused', reason: error.reason };
    throw error;
  }
}

function saxes(xml: string): ScanResult {
  const recorder = new EventRecorder();
  const parser = new SaxesParser({ xmlns: true, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  parser.on('opentag', ({ uri, local }) => recorder.open(uri, local));
  parser.on('text', (text) => recorder.text(text));
  parser.on('cdata', (text) => recorder.text(text));
  parser.on('closetag', () => recorder.close());
  try {
    parser.write(xml).close();
    return recorder.events;
  } catch {
    return 'refused';
  }
}

/** Reasons for which XmlScanner refuses a document that may be well formed. */
const refusedByDesign: ReadonlySet<UnreadableXmlReason | undefined> = new Set([
  'DTD',
  'RESERVED_NAME',
  'NOT_UTF8',
  'XML_VERSION',
  'TOO_LARGE',
]);

const tagScraps = [
  '<a>',
  '</a>',
  '<a/>',
  '<b:c xmlns:b="u">',
  '</b:c>',
  '<',
  '>',
  '/>',
  ' a="1"',
  " b:a='2'",
  'xmlns',
  'xmlns:',
];
const markScraps = [
  '<?xml version="1.0"?>',
  '<?a b?>',
  '?>',
  '<!--',
  '-->',
  '--',
  '<![CDATA[',
  ']]>',
  ']',
  '<!DOCTYPE',
];
const textScraps = [
  '&amp;',
  '&#65;',
  '&#x41;',
  '&',
  ';',
  '"',
  "'",
  '=',
  ' ',
  '\n',
  '\r',
  '\t',
  ':',
  'x',
  '.',
  '-',
  '7',
];
const oddScraps = ['é', '\u0300', '😀', '\u0000', '\uFFFE'];
const scraps = [...tagScraps, ...markScraps, ...textScraps, ...oddScraps];

function damageXml(xml: string, random: Random): string {
  let text = xml;
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    const at = random.below(text.length + 1);
    text = text.slice(0, at) + (random.maybe(4) ? '' : random.pick(scraps)) + text.slice(at + random.below(3));
  }
  return text.isWellFormed() ? text : xml;
}

function smallDocument(random: Random): string {
  const scrap = Array.from({ length: random.below(6) }, () => random.pick(scraps)).join('');
  return `<a xmlns:b="urn:b"><b:c d="e">${scrap}</b:c></a>`;
}

/** Input that saxes accepts and XML does not: a local name with an invalid first character, and text joined to the target of a PI. */
const acceptedBySaxesAlone = /:(?:[-.0-9]|\u0300)|<\?[a-z]+\?[^>]/;

function expectSameResult(xml: string): void {
  const actual = scan(xml);
  if (refusedByDesign.has(actual.reason) || (actual.result === 'refused' && acceptedBySaxesAlone.test(xml))) return;
  expect({ xml, result: actual.result }).toEqual({ xml, result: saxes(xml) });
}

test.each([
  ['<a xmlns:xml="urn:x"/>', 'refused'],
  ['<a xmlns:b="http://www.w3.org/XML/1998/namespace"/>', 'refused'],
  ['<a xmlns="http://www.w3.org/XML/1998/namespace"/>', 'refused'],
  ['<a xmlns:b="http://www.w3.org/2000/xmlns/"/>', 'refused'],
  ['<a xmlns:xmlns="urn:x"/>', 'refused'],
  ['<a xmlns:b=""/>', 'refused'],
  ['<a xmlns:xml="http://www.w3.org/XML/1998/namespace" xml:lang="en"/>', ['{}a', '/']],
  ['<a xmlns="u"><b xmlns=""/></a>', ['{u}a', '{}b', '/', '/']],
] as const)('XmlScanner reads %s as saxes does', (xml, result) => {
  expect(scan(xml).result).toEqual(result);
  expect(saxes(xml)).toEqual(result);
});

test('XmlScanner reports the same events as saxes for a document', () => {
  fc.assert(
    fc.property(seeds, (seed) => expectSameResult(randomResponse(new Random(seed)).xml)),
    { numRuns: 500 },
  );
});

test('XmlScanner reports or refuses the same as saxes for a damaged document', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const random = new Random(seed);
      expectSameResult(damageXml(random.maybe() ? smallDocument(random) : randomResponse(random).xml, random));
    }),
    { numRuns: 10_000 },
  );
});

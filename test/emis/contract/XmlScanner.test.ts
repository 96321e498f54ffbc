import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { UnreadableAnswerError } from '../../../src/emis/xml/UnreadableAnswerError.ts';
import type { UnreadableReason } from '../../../src/emis/xml/UnreadableAnswerError.ts';
import { XmlScanner } from '../../../src/emis/xml/XmlScanner.ts';
import { Random, seeds } from './support/random.ts';
import { randomAnswer } from './support/randomAnswer.ts';

type Told = string[] | 'refused';

/** Elements as `{namespace}name`, texts joined, ends as `/`. */
class Teller {
  readonly told: string[] = [];
  #text = '';
  #depth = 0;

  open(namespace: string, name: string): void {
    this.#flush();
    // saxes trims namespaces, which Namespaces in XML does not.
    this.told.push(`{${namespace.trim()}}${name}`);
    this.#depth += 1;
  }

  text(text: string): void {
    // saxes tells the white space around the root too.
    if (this.#depth > 0) this.#text += text;
  }

  close(): void {
    this.#flush();
    this.told.push('/');
    this.#depth -= 1;
  }

  #flush(): void {
    if (this.#text !== '') this.told.push(this.#text);
    this.#text = '';
  }
}

function scan(xml: string): { told: Told; reason?: UnreadableReason } {
  const teller = new Teller();
  try {
    const scanner = new XmlScanner(xml.replace(/\r\n?/g, '\n'), teller);
    while (!scanner.read(7));
    return { told: teller.told };
  } catch (error) {
    if (error instanceof UnreadableAnswerError) return { told: 'refused', reason: error.reason };
    throw error;
  }
}

function saxes(xml: string): Told {
  const teller = new Teller();
  const parser = new SaxesParser({ xmlns: true, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  parser.on('opentag', ({ uri, local }) => teller.open(uri, local));
  parser.on('text', (text) => teller.text(text));
  parser.on('cdata', (text) => teller.text(text));
  parser.on('closetag', () => teller.close());
  try {
    parser.write(xml).close();
    return teller.told;
  } catch {
    return 'refused';
  }
}

/** What our scanner refuses on purpose, well formed or not. */
const onPurpose: ReadonlySet<UnreadableReason | undefined> = new Set(['DTD', 'RESERVED_NAME', 'NOT_UTF8', 'TOO_LARGE']);

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

function damage(xml: string, random: Random): string {
  let text = xml;
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    const at = random.below(text.length + 1);
    text = text.slice(0, at) + (random.maybe(4) ? '' : random.pick(scraps)) + text.slice(at + random.below(3));
  }
  return text.isWellFormed() ? text : xml;
}

function small(random: Random): string {
  const scrap = Array.from({ length: random.below(6) }, () => random.pick(scraps)).join('');
  return `<a xmlns:b="urn:b"><b:c d="e">${scrap}</b:c></a>`;
}

/** What saxes lets pass though XML does not: a local name that begins like none, and text glued to the target of a PI. */
const lax = /:(?:[-.0-9]|\u0300)|<\?[a-z]+\?[^>]/;

function expectTheSame(xml: string): void {
  const ours = scan(xml);
  if (onPurpose.has(ours.reason) || (ours.told === 'refused' && lax.test(xml))) return;
  expect({ xml, told: ours.told }).toEqual({ xml, told: saxes(xml) });
}

test('tells the same of a document as saxes does', () => {
  fc.assert(
    fc.property(seeds, (seed) => expectTheSame(randomAnswer(new Random(seed)).xml)),
    { numRuns: 500 },
  );
});

test('tells the same of a damaged document as saxes does, and refuses the same', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const random = new Random(seed);
      expectTheSame(damage(random.maybe() ? small(random) : randomAnswer(random).xml, random));
    }),
    { numRuns: 10_000 },
  );
});

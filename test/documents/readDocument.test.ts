import assert from 'node:assert/strict';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentProblemReason } from '../../src/domain/documentReading.ts';
import { readDocument } from '../../src/documents/readDocument.ts';
import { compress } from './compress.ts';

const LETTER = '<p>Dear Mr Rao, your results are normal. Please telephone us on Monday.</p>';
const gzipped = gzipSync(LETTER);

function base64(...parts: readonly (Uint8Array | string)[]): string {
  return Buffer.concat(parts.map((part) => Buffer.from(part))).toString('base64');
}

async function problemOf(input: string): Promise<DocumentProblemReason | 'none'> {
  const reading = await readDocument(input);
  return reading.kind === 'problem' ? reading.problem : 'none';
}

test('a letter is read', async () => {
  expect(await readDocument(compress(LETTER))).toEqual({
    kind: 'content',
    html: LETTER,
    text: 'Dear Mr Rao, your results are normal. Please telephone us on Monday.',
    contentRemoved: false,
    charset: 'utf-8',
    isCharsetGuessed: false,
  });
});

describe('each broken input has its problem', () => {
  const withGzipHeader = (middle: Buffer): Buffer => Buffer.concat([gzipped.subarray(0, 10), middle]);
  test.each<readonly [string, string, DocumentProblemReason]>([
    ['nothing at all', '', 'empty'],
    ['gzip of nothing', compress(''), 'empty'],
    ['a page without words or images', compress('<html><body><p> </p></body></html>'), 'empty'],
    ['HTML where base64 should be', '<p>x</p>', 'notBase64'],
    ['a missing character', compress(LETTER).slice(1), 'notBase64'],
    ['missing padding', base64('a').replace(/=/g, ''), 'notBase64'],
    ['white space', compress(LETTER).replace(/.{76}/, '$&\n'), 'notBase64'],
    ['white space that keeps the length', `${compress(LETTER)}\r\n\r\n`, 'notBase64'],
    ['the URL alphabet', '-_-_', 'notBase64'],
    ['padding in the middle', 'YQ==YQ==', 'notBase64'],
    ['bits left over', 'YR==', 'notBase64'],
    ['padding alone', '====', 'notBase64'],
    ['HTML that was not compressed', base64(LETTER), 'notCompressed'],
    ['raw deflate', base64(deflateRawSync(LETTER)), 'notCompressed'],
    ['a JPEG', base64(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])), 'notCompressed'],
    ['half a header', base64(Uint8Array.from([0x1f])), 'notCompressed'],
    ['base64 twice', base64(compress(LETTER)), 'notCompressed'],
    ['zlib', base64(deflateSync(LETTER)), 'otherCompression'],
    ['gzip behind its length', base64(Uint8Array.from([75, 0, 0, 0]), gzipped), 'otherCompression'],
    ['the first half', base64(gzipped.subarray(0, 40)), 'truncated'],
    ['all but the last byte', base64(gzipped.subarray(0, -1)), 'truncated'],
    ['the header alone', base64(gzipped.subarray(0, 10)), 'truncated'],
    ['the first half of a second member', base64(gzipped, gzipped.subarray(0, 40)), 'truncated'],
    ['a wrong checksum', base64(gzipped.subarray(0, -8), new Uint8Array(4), gzipped.subarray(-4)), 'corrupt'],
    ['a wrong length', base64(gzipped.subarray(0, -4), new Uint8Array(4)), 'corrupt'],
    ['a damaged middle', base64(withGzipHeader(Buffer.alloc(60, 0xff))), 'corrupt'],
    ['an unknown method', base64(Uint8Array.from([0x1f, 0x8b, 9]), gzipped.subarray(3)), 'corrupt'],
    ['bytes after the end', base64(gzipped, 'trailing'), 'corrupt'],
    ['zeros after the end', base64(gzipped, new Uint8Array(8)), 'corrupt'],
    ['a zero and more after the end', base64(gzipped, Uint8Array.from([0, 1, 2, 3])), 'corrupt'],
    ['a page of ampersands, five times as long when shown', compress('&'.repeat(5_000_001)), 'tooLarge'],
    ['a PDF', compress('%PDF-1.7\nx'), 'unreadableText'],
    ['rich text', compress('{\\rtf1\\ansi x}'), 'unreadableText'],
    ['a PNG', compress(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])), 'unreadableText'],
    ['gzip in gzip', compress(gzipped), 'unreadableText'],
    ['UTF-16 without its mark', compress(Buffer.from(LETTER, 'utf16le')), 'unreadableText'],
    [
      'half a UTF-16 character',
      compress(Buffer.concat([Buffer.from('\ufeffab', 'utf16le'), Buffer.from('c')])),
      'unreadableText',
    ],
    [
      'a UTF-8 mark before what is none',
      compress(Buffer.from('\u00ef\u00bb\u00bf\u00a35', 'latin1')),
      'unreadableText',
    ],
    [
      'UTF-8 and windows-1252 in one',
      compress(Buffer.concat([Buffer.from('£5 '), Buffer.from([0xa3])])),
      'unreadableText',
    ],
    ['bytes that windows-1252 does not know', compress(Uint8Array.from([0x41, 0x81, 0x42])), 'unreadableText'],
    ['a NUL', compress('a\0b'), 'unreadableText'],
  ])('%s', async (_, input, problem) => {
    expect(await problemOf(input)).toBe(problem);
  });
});

test('two members in a row are one document', async () => {
  expect(await readDocument(base64(gzipSync('<p>one</p>'), gzipSync('<p>two</p>')))).toMatchObject({
    text: 'one\ntwo',
  });
});

describe('characters', () => {
  const BYTES_1252 = Uint8Array.from([0x93, 0xa3, 0x35, 0x94, 0x20, 0x80]);
  const meta = (charset: string): Buffer => Buffer.from(`<meta http-equiv=x content="text/html; charset=${charset}">`);
  const mark = (hex: string): Buffer => Buffer.from(hex, 'hex');
  const big = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
  test.each<readonly [string, Uint8Array, string, string, boolean]>([
    ['UTF-8', Buffer.from('“£5” €'), '“£5” €', 'utf-8', false],
    ['UTF-8 with its mark', Buffer.concat([mark('efbbbf'), Buffer.from('“£5” €')]), '“£5” €', 'utf-8', false],
    ['UTF-8 in spite of its meta', Buffer.concat([meta('windows-1252'), Buffer.from('£5')]), '£5', 'utf-8', false],
    [
      'UTF-16, little end first',
      Buffer.concat([mark('fffe'), Buffer.from('“£5”', 'utf16le')]),
      '“£5”',
      'utf-16le',
      false,
    ],
    ['UTF-16, big end first', Buffer.concat([mark('feff'), big('“£5”')]), '“£5”', 'utf-16be', false],
    ['windows-1252, declared', Buffer.concat([meta('windows-1252'), BYTES_1252]), '“£5” €', 'windows-1252', false],
    [
      'windows-1252 under its old name',
      Buffer.concat([meta('ISO-8859-1'), BYTES_1252]),
      '“£5” €',
      'windows-1252',
      false,
    ],
    [
      'windows-1251, declared',
      Buffer.concat([meta('windows-1251'), Buffer.from([0xc4, 0xe0])]),
      'Да',
      'windows-1251',
      false,
    ],
    ['windows-1252, guessed', BYTES_1252, '“£5” €', 'windows-1252', true],
    ['windows-1252 called UTF-8', Buffer.concat([meta('utf-8'), BYTES_1252]), '“£5” €', 'windows-1252', true],
    ['windows-1252 called nothing known', Buffer.concat([meta('klingon'), BYTES_1252]), '“£5” €', 'windows-1252', true],
  ])('%s', async (_, bytes, text, charset, isCharsetGuessed) => {
    expect(await readDocument(compress(bytes))).toMatchObject({ text, charset, isCharsetGuessed });
  });
});

describe('size', () => {
  const limits = { maxCompressedBytes: 1_000_000, maxDecompressedBytes: 25_000_000 };
  // Mostly a comment, so that the edge is tried without sanitising 25 MB of text.
  const ofLength = (bytes: number): string => compress(`<p>x</p><!--${' '.repeat(bytes - 15)}-->`);

  test('25 MB pass, and a byte more does not', async () => {
    expect(await readDocument(ofLength(25_000_000), limits)).toMatchObject({ kind: 'content', text: 'x' });
    expect(await readDocument(ofLength(25_000_001), limits)).toEqual({ kind: 'problem', problem: 'tooLarge' });
  });

  test('what is compressed has a limit of its own, told before it is decoded', async () => {
    expect(await readDocument('*'.repeat(1_333_340), limits)).toEqual({ kind: 'problem', problem: 'tooLarge' });
  });

  test('a bomb of a gigabyte is refused and takes little memory', async () => {
    const member = gzipSync(Buffer.alloc(20_000_000));
    const bomb = Buffer.concat(Array.from({ length: 50 }, () => member)).toString('base64');
    const before = process.resourceUsage().maxRSS;
    expect(await readDocument(bomb, limits)).toEqual({ kind: 'problem', problem: 'tooLarge' });
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(60_000);
  });
});

test('any bytes have an answer', async () => {
  const bytes = fc.uint8Array({ maxLength: 400 });
  const anything = fc.oneof(
    fc.string(),
    fc.base64String(),
    bytes.map((part) => base64(part)),
    bytes.map((part) => compress(part)),
    bytes.map((part) => base64(gzipped.subarray(0, 12), part)),
    fc
      .tuple(fc.nat({ max: gzipped.length - 1 }), fc.nat({ max: 255 }))
      .map(([at, value]) => base64(gzipped.with(at, value))),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (input) => {
      const reading = await readDocument(input);
      assert.ok(reading.kind === 'content' || reading.kind === 'problem');
    }),
    { numRuns: 2_000 },
  );
});

test('a changed bit is found out, unless it means nothing', async () => {
  const bodyStart = 10;
  const whole = await readDocument(base64(gzipped));
  for (let at = bodyStart; at < gzipped.length; at += 1) {
    for (let bit = 1; bit < 256; bit *= 2) {
      const reading = await readDocument(base64(gzipped.with(at, (gzipped[at] ?? 0) ^ bit)));
      if (reading.kind === 'content') assert.deepEqual(reading, whole, `byte ${at}`);
    }
  }
});

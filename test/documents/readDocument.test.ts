import assert from 'node:assert/strict';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentLimits } from '../../src/documents/DocumentLimits.ts';
import { readDocument as readInLanguage } from '../../src/documents/readDocument.ts';
import type { DocumentProblemReason } from '../../src/domain/documentReading.ts';
import { enGB } from '../../src/texts/enGB.ts';
import { compress } from './compress.ts';

const readDocument = (base64: string, limits?: DocumentLimits) => readInLanguage(base64, enGB.documentLabels, limits);

const letter = '<p>Dear Mr Rao, your results are normal. Please telephone us on Monday.</p>';
const gzipped = gzipSync(letter);

function base64(...parts: readonly (Uint8Array | string)[]): string {
  return Buffer.concat(parts.map((part) => Buffer.from(part))).toString('base64');
}

async function problemOf(input: string): Promise<DocumentProblemReason | 'none'> {
  const reading = await readDocument(input);
  return reading.kind === 'problem' ? reading.problem : 'none';
}

test('readDocument reads a letter', async () => {
  expect(await readDocument(compress(letter))).toEqual({
    kind: 'content',
    html: letter,
    text: 'Dear Mr Rao, your results are normal. Please telephone us on Monday.',
    contentRemoved: false,
    charset: 'utf-8',
    isCharsetGuessed: false,
  });
});

describe('invalid documents', () => {
  const withGzipHeader = (middle: Buffer): Buffer => Buffer.concat([gzipped.subarray(0, 10), middle]);
  test.each<readonly [string, string, DocumentProblemReason]>([
    ['an empty text', '', 'empty'],
    ['gzip of an empty text', compress(''), 'empty'],
    ['a page without text or images', compress('<html><body><p> </p></body></html>'), 'empty'],
    ['HTML instead of base64', '<p>x</p>', 'notBase64'],
    ['base64 without its first character', compress(letter).slice(1), 'notBase64'],
    ['base64 without its padding', base64('a').replace(/=/g, ''), 'notBase64'],
    ['base64 with line breaks', compress(letter).replace(/.{76}/, '$&\n'), 'notBase64'],
    ['base64 with trailing white space', `${compress(letter)}\r\n\r\n`, 'notBase64'],
    ['base64 in the URL alphabet', '-_-_', 'notBase64'],
    ['base64 with padding in the middle', 'YQ==YQ==', 'notBase64'],
    ['base64 with unused bits set', 'YR==', 'notBase64'],
    ['base64 with padding alone', '====', 'notBase64'],
    ['uncompressed HTML', base64(letter), 'notCompressed'],
    ['raw deflate data', base64(deflateRawSync(letter)), 'notCompressed'],
    ['a JPEG', base64(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])), 'notCompressed'],
    ['half a gzip header', base64(Uint8Array.from([0x1f])), 'notCompressed'],
    ['base64 encoded twice', base64(compress(letter)), 'notCompressed'],
    ['zlib data', base64(deflateSync(letter)), 'otherCompression'],
    ['gzip after a length prefix', base64(Uint8Array.from([75, 0, 0, 0]), gzipped), 'otherCompression'],
    ['the first half of a gzip member', base64(gzipped.subarray(0, 40)), 'truncated'],
    ['gzip without its last byte', base64(gzipped.subarray(0, -1)), 'truncated'],
    ['a gzip header alone', base64(gzipped.subarray(0, 10)), 'truncated'],
    ['the first half of a second gzip member', base64(gzipped, gzipped.subarray(0, 40)), 'truncated'],
    ['gzip with a wrong checksum', base64(gzipped.subarray(0, -8), new Uint8Array(4), gzipped.subarray(-4)), 'corrupt'],
    ['gzip with a wrong length', base64(gzipped.subarray(0, -4), new Uint8Array(4)), 'corrupt'],
    ['gzip with a damaged body', base64(withGzipHeader(Buffer.alloc(60, 0xff))), 'corrupt'],
    ['gzip with an unknown method', base64(Uint8Array.from([0x1f, 0x8b, 9]), gzipped.subarray(3)), 'corrupt'],
    ['gzip followed by other bytes', base64(gzipped, 'trailing'), 'corrupt'],
    ['gzip followed by zeros', base64(gzipped, new Uint8Array(8)), 'corrupt'],
    ['gzip followed by a zero and other bytes', base64(gzipped, Uint8Array.from([0, 1, 2, 3])), 'corrupt'],
    ['a page of ampersands that grows to five times its length', compress('&'.repeat(5_000_001)), 'tooLarge'],
    ['a PDF', compress('%PDF-1.7\nx'), 'unreadableText'],
    ['rich text', compress('{\\rtf1\\ansi x}'), 'unreadableText'],
    ['a PNG', compress(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])), 'unreadableText'],
    ['gzip within gzip', compress(gzipped), 'unreadableText'],
    ['UTF-16 without a byte order mark', compress(Buffer.from(letter, 'utf16le')), 'unreadableText'],
    [
      'half a UTF-16 character',
      compress(Buffer.concat([Buffer.from('\ufeffab', 'utf16le'), Buffer.from('c')])),
      'unreadableText',
    ],
    [
      'a UTF-8 byte order mark before other bytes',
      compress(Buffer.from('\u00ef\u00bb\u00bf\u00a35', 'latin1')),
      'unreadableText',
    ],
    [
      'UTF-8 mixed with windows-1252',
      compress(Buffer.concat([Buffer.from('£5 '), Buffer.from([0xa3])])),
      'unreadableText',
    ],
    ['bytes undefined in windows-1252', compress(Uint8Array.from([0x41, 0x81, 0x42])), 'unreadableText'],
    ['a NUL character', compress('a\0b'), 'unreadableText'],
  ])('readDocument rejects %s', async (_, input, problem) => {
    expect(await problemOf(input)).toBe(problem);
  });
});

test('readDocument reads two gzip members as one document', async () => {
  expect(await readDocument(base64(gzipSync('<p>one</p>'), gzipSync('<p>two</p>')))).toMatchObject({
    text: 'one\ntwo',
  });
});

describe('size limits', () => {
  const limits = { maxCompressedBytes: 1_000_000, maxDecompressedBytes: 25_000_000 };
  // Most of it is an HTML comment, so that the limit is tested without sanitising 25 MB of text.
  const ofLength = (bytes: number): string => compress(`<p>x</p><!--${' '.repeat(bytes - 15)}-->`);

  test('readDocument accepts 25 MB of HTML and rejects one byte more', async () => {
    expect(await readDocument(ofLength(25_000_000), limits)).toMatchObject({ kind: 'content', text: 'x' });
    expect(await readDocument(ofLength(25_000_001), limits)).toEqual({ kind: 'problem', problem: 'tooLarge' });
  });

  test('readDocument rejects a compressed size above its limit before decoding', async () => {
    expect(await readDocument('*'.repeat(1_333_340), limits)).toEqual({ kind: 'problem', problem: 'tooLarge' });
  });

  test('readDocument rejects a gzip bomb of one gigabyte without using much memory', async () => {
    const member = gzipSync(Buffer.alloc(20_000_000));
    const bomb = Buffer.concat(Array.from({ length: 50 }, () => member)).toString('base64');
    const before = process.resourceUsage().maxRSS;
    expect(await readDocument(bomb, limits)).toEqual({ kind: 'problem', problem: 'tooLarge' });
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(60_000);
  });
});

test('readDocument returns content or a problem for any bytes', async () => {
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

test('readDocument detects every changed bit that alters the document', async () => {
  const bodyStart = 10;
  const whole = await readDocument(base64(gzipped));
  for (let at = bodyStart; at < gzipped.length; at += 1) {
    for (let bit = 1; bit < 256; bit *= 2) {
      const reading = await readDocument(base64(gzipped.with(at, (gzipped[at] ?? 0) ^ bit)));
      if (reading.kind === 'content') assert.deepEqual(reading, whole, `byte ${at}`);
    }
  }
});

import { expect, test } from 'vitest';
import { UnreadableXmlError } from '../../../src/emis/xml/UnreadableXmlError.ts';
import { checkCharacters, readAttributeValue, readReference } from '../../../src/emis/xml/xmlCharacters.ts';

/** The text of a reference, `lost` for a control character, or the reason for which it is refused. */
function read(reference: string): string {
  try {
    const { text, end } = readReference(`a${reference}b`, 1);
    expect(end).toBe(1 + reference.length);
    return text ?? 'lost';
  } catch (error) {
    if (error instanceof UnreadableXmlError) return error.reason;
    throw error;
  }
}

test.each([
  [0x0, 'lost'],
  [0x8, 'lost'],
  [0x9, '\t'],
  [0xa, '\n'],
  [0xb, 'lost'],
  [0xc, 'lost'],
  [0xd, '\r'],
  [0xe, 'lost'],
  [0x1f, 'lost'],
  [0x20, ' '],
  [0x7f, '\u007f'],
  [0xd7ff, '\ud7ff'],
  [0xd800, 'NOT_WELL_FORMED'],
  [0xdfff, 'NOT_WELL_FORMED'],
  [0xe000, '\ue000'],
  [0xfffd, '\ufffd'],
  [0xfffe, 'NOT_WELL_FORMED'],
  [0xffff, 'NOT_WELL_FORMED'],
  [0x10000, '\u{10000}'],
  [0x10ffff, '\u{10ffff}'],
  [0x110000, 'NOT_WELL_FORMED'],
])('a reference to the character %i is read as XML 1.0 defines it', (code, expected) => {
  const hexadecimal = code.toString(16);
  for (const number of [`${code}`, `00${code}`, `x${hexadecimal}`, `x000${hexadecimal.toUpperCase()}`])
    expect([number, read(`&#${number};`)]).toEqual([number, expected]);
});

test.each(['&#;', '&#x;', '&#xg;', '&#-1;', '&#X41;', '&# 65;', '&AMP;', '&nbsp;', '&;', '&#12a;'])(
  '%s is refused as a reference',
  (reference) => {
    expect(read(reference)).toBe('NOT_WELL_FORMED');
  },
);

test.each(['&', '&am', '&#', '&#6', '&#x', '&#x4F'])('%s at the end of a document is reported as truncated', (text) => {
  expect(() => readReference(`a${text}`, 1)).toThrow(expect.objectContaining({ reason: 'TRUNCATED' }) as Error);
});

test('an attribute value has its references resolved and its white space as spaces', () => {
  expect(readAttributeValue('a\tb\nc')).toBe('a b c');
  expect(readAttributeValue('a\tb&lt;\n&#10;&amp;amp;d\te')).toBe('a b< \n&amp;d e');
  for (const raw of ['a<b', '&#1;', '&', 'x&am', '\u0001', '\ufffe'])
    expect(() => readAttributeValue(raw)).toThrow(expect.objectContaining({ reason: 'NOT_WELL_FORMED' }) as Error);
});

test('a text is checked up to its last character', () => {
  for (const character of ['\u0000', '\u0008', '\u000b', '\u001f', '\ufffe', '\uffff'])
    for (const text of [character, `${character}b`, `a${character}`])
      expect(() => checkCharacters(text)).toThrow(UnreadableXmlError);
  expect(() => checkCharacters('\t\n\r \ud7ff\ue000\ufffd\u{10ffff}')).not.toThrow();
});

import { describe, expect, test } from 'vitest';
import { toLetterText, toPostcode, toTelephone } from '../../src/domain/inputForms.ts';
import { telephoneProblem } from '../../src/domain/inputText.ts';
import { readNhsNumber } from '../../src/domain/nhsNumber.ts';

describe('toTelephone', () => {
  test.each<readonly [string, string]>([
    ['01632 960001', '01632 960001'],
    ['01632\u00a0960001', '01632 960001'],
    ['01632\u2009960\u202f001', '01632 960 001'],
    ['\u200e01632\u200b960001\ufeff', '01632960001'],
    ['01632\u2011960\u2013001', '01632-960-001'],
    ['０１６３２　９６０００１', '01632 960001'],
    ['＋４４（０）１６３２ ９６０００１', '+44(0)1632 960001'],
    ['+44 (0)1632 960001', '+44 (0)1632 960001'],
    ['01632.960.001', '01632.960.001'],
    ['٠١٦٣٢ ٩٦٠٠٠١', '01632 960001'],
    ['०१६३२ ९६०००१', '01632 960001'],
    ['tel:+441632960001', '+441632960001'],
    ['tel:+441632960001;ext=12', '+441632960001 ext 12'],
    ...[
      'ext 12',
      'ext. 12',
      'Ext12',
      'EXT: 12',
      'extn 12',
      'extension 12',
      'extension no. 12',
      'x12',
      'x 12',
      'X12',
      '#12',
      ', ext 12',
      '\u00a0ext\u00a012',
      'ｅｘｔ　１２',
      'xtn 12',
      '(ext 12)',
      '(x12)',
      '[ext. 12]',
      '- ext 12',
      '–x12',
      '/ ext 12',
      'ext 12.',
      'Extension No. 12.',
      'ext number 12',
    ].map((extension) => [`01632 960001 ${extension}`, '01632 960001 ext 12'] as const),
    ['01632 960001x0012', '01632 960001 ext 0012'],
    ...['Tel: ', 'Tel. ', 'TEL ', 'Telephone: ', 'phone no. ', '℡', 'Tel number: '].map(
      (label) => [`${label}(01632) 960001 x12`, '(01632) 960001 ext 12'] as const,
    ),
  ])('%j is sent as %j', (typed, sent) => {
    expect(toTelephone(typed)).toBe(sent);
    expect(telephoneProblem(typed)).toBeUndefined();
    expect(toTelephone(sent)).toBe(sent);
  });

  test.each([
    '',
    ' ',
    'ext 12',
    'x12',
    '()',
    'ring me',
    '01632 960001 ext',
    '01632 960001 ext 12 ext 13',
    '01632\u0007960001',
    '1'.repeat(31),
    '01632\n960001',
    '01632 960001 / 07700 900123',
    '01632 960001 or 07700 900123',
    '01632 960001, 07700 900123',
    '01632 960001 ext 12/13',
    '01632 960001 mobile',
    'telephone',
    'Tel: ext 12',
    '01632 9600O1',
  ])('%j is refused', (typed) => expect(telephoneProblem(typed)).toMatch(/^A telephone number may contain/));
});

test.each([
  ['le1 2ab', 'LE1 2AB'],
  ['LE12AB', 'LE1 2AB'],
  ['LE1\u00a02AB', 'LE1 2AB'],
  ['sw1a–1aa', 'SW1A 1AA'],
  ['ＬＥ１　２ＡＢ', 'LE1 2AB'],
  ['L E 1 2 A B', 'LE1 2AB'],
  ['zz99 3vz', 'ZZ99 3VZ'],
  // Not full postcodes of this form: nothing is added or removed.
  ['LE1', 'LE1'],
  ['LE1 2', 'LE1 2'],
  ['D02 X285', 'D02 X285'],
  ['AD-500', 'AD-500'],
])('toPostcode writes %j as %j', (typed, sent) => expect(toPostcode(typed)).toBe(sent));

test.each([
  [' 12345 ', '12345'],
  ['abc\u2011DEF', 'abc-DEF'],
  ['ａｂＣ１２', 'abC12'],
  ['12\u200b345\u00ad', '12345'],
  ['12\u00a0 345', '12 345'],
  ['a b', 'a b'],
])('toLetterText writes %j as %j and keeps case and spaces', (typed, sent) => expect(toLetterText(typed)).toBe(sent));

test.each([
  '9990000018',
  '999 000 0018',
  '999\u00a0000\u20090018',
  '999‐000–0018',
  '９９９ ０００ ００１８',
  '\u200e9990000018',
])('readNhsNumber reads %j', (typed) => expect(readNhsNumber(typed)).toBe('9990000018'));

import { expect, test } from 'vitest';
import { createFormats } from '../../src/texts/createFormats.ts';

// cspell:ignore Tachwedd Gorffennaf Ionawr Hydref
const english = createFormats('en-GB');
const welsh = createFormats('cy');

test.each([
  ['2026-11-23T09:15:00Z', '23 November 2026 at 09:15 GMT', '23 Tachwedd 2026 am 09:15 GMT'],
  ['2026-07-01T09:15:00Z', '1 July 2026 at 10:15 BST', '1 Gorffennaf 2026 am 10:15 BST'],
  ['2026-07-01T23:59:00.001Z', '2 July 2026 at 01:00 BST', '2 Gorffennaf 2026 am 01:00 BST'],
  ['2026-12-31T23:59:30Z', '1 January 2027 at 00:00 GMT', '1 Ionawr 2027 am 00:00 GMT'],
  ['2026-10-25T00:30:00Z', '25 October 2026 at 01:30 BST', '25 Hydref 2026 am 01:30 BST'],
  ['2026-10-25T01:30:00Z', '25 October 2026 at 01:30 GMT', '25 Hydref 2026 am 01:30 GMT'],
  ['2026-11-23T10:15:00+01:00', '23 November 2026 at 09:15 GMT', '23 Tachwedd 2026 am 09:15 GMT'],
])('momentAfter writes %s as UK time in the language, never earlier', (instant, inEnglish, inWelsh) => {
  expect(english.momentAfter(instant)).toBe(inEnglish);
  // ICU has no Welsh abbreviation of British Summer Time.
  expect([inWelsh, inWelsh.replace('BST', 'GMT+1')]).toContain(welsh.momentAfter(instant));
});

test('number writes a number with the separators of the language', () => {
  expect(english.number(1_234.5)).toBe('1,234.5');
  expect(createFormats('de').number(1_234.5)).toBe('1.234,5');
});

test('plural picks the form by the rules of the language', () => {
  const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
  const counts = [0, 1, 2, 3, 6, 10];
  expect(counts.map((count) => welsh.plural(count, forms))).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
  expect(counts.map((count) => english.plural(count, forms))).toEqual([
    'other',
    'one',
    'other',
    'other',
    'other',
    'other',
  ]);
  expect(welsh.plural(2, { other: 'the form of the rest' })).toBe('the form of the rest');
});

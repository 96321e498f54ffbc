import { expect, test } from 'vitest';
import { scalarReaders } from '../../../../src/emis/soap/contract/scalarReaders.ts';

test('numbers with up to 1,024 characters are read, and longer ones are refused', () => {
  const digits = '1'.repeat(1024);
  expect(scalarReaders.decimal(digits)).toBe(digits);
  expect(scalarReaders.decimal(`${digits}1`)).toBeUndefined();
  const zeros = '0'.repeat(1024);
  expect([scalarReaders.int(zeros), scalarReaders.int(`${zeros}0`)]).toEqual([0, undefined]);
  expect([scalarReaders.long(zeros), scalarReaders.long(`${zeros}0`)]).toEqual(['0', undefined]);
});

test('a decimal whose exponent moves its point by up to 1,024 digits is written out, and another one is refused', () => {
  expect(scalarReaders.decimal('1e1023')).toBe(`1${'0'.repeat(1023)}`);
  expect(scalarReaders.decimal('1e1024')).toBeUndefined();
  expect(scalarReaders.decimal('1e-1025')).toBe(`0.${'0'.repeat(1024)}1`);
  expect(scalarReaders.decimal('1e-1026')).toBeUndefined();
});

test.each([
  ['12.345e0', '12.345'],
  ['12.345e1', '123.45'],
  ['12.345e3', '12345'],
  ['12.345e4', '123450'],
  ['12.345e-1', '1.2345'],
  ['12.345e-2', '0.12345'],
  ['12.345e-3', '0.012345'],
  ['-12.345e-3', '-0.012345'],
  ['0.05e1', '0.5'],
  ['0.05e2', '5'],
  ['0.50e2', '50'],
  ['00.5e0', '0.5'],
  ['.5e0', '0.5'],
  ['.5e-1', '0.05'],
  ['5.e0', '5'],
])('the decimal reader moves the point of %s to %s', (text, value) => {
  expect(scalarReaders.decimal(text)).toBe(value);
});

test.each([
  ['+0', 0],
  ['-0', 0],
  ['-7', -7],
  ['+007', 7],
  ['-007', -7],
  ['1000000000', 1_000_000_000],
  ['+2147483647', 2_147_483_647],
  ['-2147483647', -2_147_483_647],
  [`-${'0'.repeat(1000)}2147483648`, -2_147_483_648],
  ['+2147483648', undefined],
  ['9007199254740993', undefined],
  ['9'.repeat(1000), undefined],
  [`-${'9'.repeat(1000)}`, undefined],
  ['+', undefined],
  ['+-1', undefined],
  ['--1', undefined],
  ['1-', undefined],
  ['1+1', undefined],
  ['- 1', undefined],
  ['NaN', undefined],
])('the int reader reads %s as %s', (text, value) => {
  expect(scalarReaders.int(text)).toBe(value);
});

test.each([
  ['999999999999999999', '999999999999999999'],
  ['1000000000000000000', '1000000000000000000'],
  ['-1000000000000000000', '-1000000000000000000'],
  ['0999999999999999999', '999999999999999999'],
  ['10', '10'],
  ['01', '1'],
  ['1a', undefined],
  ['1٢', undefined],
  ['--1', undefined],
])('the long reader reads %s as %s', (text, value) => {
  expect(scalarReaders.long(text)).toBe(value);
});

test.each([
  ['9999-12-31T12:00:00Z', '9999-12-31T12:00:00Z'],
  ['9999-12-31T23:59:59.999999999Z', '9999-12-31T23:59:59.999999999Z'],
  ['9999-12-31T23:59:59.999+00:00', '9999-12-31T23:59:59.999+00:00'],
  ['9999-12-31T22:59:59-01:00', '9999-12-31T22:59:59-01:00'],
  ['9999-12-30T24:00:00-14:00', '9999-12-31T00:00:00-14:00'],
  ['9999-12-31T23:59:59+14:00', '9999-12-31T23:59:59+14:00'],
  ['9999-12-31T23:00:00-01:00', undefined],
  ['9999-12-31T23:59:00-00:01', undefined],
  ['9999-12-31T10:00:00-14:00', undefined],
  ['9999-12-31T24:00:00Z', undefined],
  ['0001-01-01T00:00:00+14:00', '0001-01-01T00:00:00+14:00'],
])('the instant reader reads %s as %s, since no UTC year has five digits', (text, value) => {
  expect(scalarReaders.instant(text)).toBe(value);
});

test.each(['24:00:00.', '24:00:00.000000001', '24:00:01', '24:01:00', '25:00:00', '24:00:00.0000000001'])(
  'the time %s is not the end of a day',
  (time) => {
    expect(scalarReaders.localDateTime(`2026-05-01T${time}`)).toBeUndefined();
    expect(scalarReaders.instant(`2026-05-01T${time}Z`)).toBeUndefined();
  },
);

test('24:00:00 is the midnight after its day, with any number of zeros behind its point', () => {
  for (const fraction of ['', '.0', `.${'0'.repeat(40)}`])
    expect(scalarReaders.localDateTime(`2026-05-31T24:00:00${fraction}`)).toBe('2026-06-01T00:00:00');
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ScalarForm } from '../../../../src/emis/soap/contract/Contract.ts';
import { scalarReaders, trimXmlSpace } from '../../../../src/emis/soap/contract/scalarReaders.ts';

const unchanged: Partial<Record<ScalarForm, readonly string[]>> = {
  text: ['', ' ', 'a\n'],
  long: ['0', '-1', '7', '9223372036854775807', '-9223372036854775808'],
  decimal: ['1.10', '0', '-0.0', '+1.', '.5', '123456789012345678901234567890.10'],
  date: ['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'],
  localDateTime: ['2026-10-25T01:30:00', '2026-01-01T23:59:59'],
  instant: ['2026-10-25T01:30:00Z', '2026-10-25T01:30:00+01:00', '2026-10-25T01:30:00.1234567-14:00'],
  guid: ['0f7b3c52-8d1e-4a77-9c55-1c0ffee0cafe'],
  base64: ['', 'QQ==', 'QUI=', 'QUJD', '+/+/'],
};

const refused: Partial<Record<ScalarForm, readonly string[]>> = {
  int: ['', '-', '1.0', '1e3', '0x10', '2147483648', '-2147483649', 'Infinity', '١', '1 2'],
  long: ['', '+', '1.0', '9223372036854775808', '-9223372036854775809', '9'.repeat(2000)],
  decimal: [
    '',
    '.',
    '+',
    'e3',
    '.e3',
    '1e',
    '1e1.5',
    '1e99999',
    '1E-2000',
    'NaN',
    'INF',
    '-INF',
    '1,5',
    '1.2.3',
    '- 1',
  ],
  boolean: ['', 'yes', 'TRUE', '01', 'True'],
  date: [
    '',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '2026-01-01z',
    '2026-01-01+14:01',
    '2026-01-01+1:00',
    '2026-01-01T00:00:00',
    '2026-02-30Z',
    '0000-01-01',
    '20260101',
    '2026-01-0a',
  ],
  localDateTime: [
    '2026-10-25T24:00:01',
    '2026-10-25T24:01:00',
    '2026-10-25T24:00:00.1',
    '2026-02-30T24:00:00',
    '9999-12-31T24:00:00',
    '2026-10-25T25:00:00',
    '2026-10-25T01:60:00',
    '2026-10-25T01:00:60',
    '2026-10-25 01:00:00',
    '2026-10-25T01:00:00Z',
    '2026-10-25T01:00:00.',
    '2026-10-25T01:00:00.5Z',
    '2026-10-25T01:00',
    '2026-02-30T01:00:00',
  ],
  instant: [
    '2026-10-25T01:30:00',
    '2026-10-25T01:30:00+0100',
    '2026-10-25T01:30:00+14:01',
    '2026-10-25T01:30:00.Z',
    '2026-10-25T01:30:00+01:60',
    '2026-02-30T01:00:00Z',
    '2026-10-25T25:30:00Z',
    '9999-12-31T23:59:59-01:00',
  ],
  guid: [
    '',
    '{0f7b3c52-8d1e-4a77-9c55-1c0ffee0cafe}',
    '0f7b3c528d1e4a779c551c0ffee0cafe',
    '0f7b3c52-8d1e-4a77-9c55-1c0ffee0cafg',
    '0f7b3c528-d1e-4a77-9c55-1c0ffee0cafe',
  ],
  base64: ['Q', 'QQ', 'QQ=', 'QR==', 'QUF=', 'QQ==QQ==', 'QU I', 'QUI=\n', '====', 'Q===', 'QU-_', '=QQ='],
};

const rewritten: Partial<Record<ScalarForm, readonly (readonly [string, string])[]>> = {
  long: [
    ['+5', '5'],
    ['007', '7'],
    ['-007', '-7'],
    ['00', '0'],
    ['-0', '0'],
    [`${'0'.repeat(50)}9223372036854775807`, '9223372036854775807'],
  ],
  decimal: [
    ['1E-05', '0.00001'],
    ['1.5e2', '150'],
    ['1.50E0', '1.50'],
    ['-2.75e+1', '-27.5'],
    ['+1e3', '+1000'],
    ['1e3', '1000'],
    ['.5e1', '5'],
    ['5.e-1', '0.5'],
    ['0.012e1', '0.12'],
    ['0E-3', '0.000'],
    ['00120e-1', '12.0'],
    ['123456789012345678901.5E-21', '0.1234567890123456789015'],
    ['1.7976931348623157E+308', `17976931348623157${'0'.repeat(292)}`],
    ['4.9E-324', `0.${'0'.repeat(323)}49`],
  ],
  date: [
    ['2026-02-03Z', '2026-02-03'],
    ['2026-02-03+01:00', '2026-02-03'],
    ['2026-02-03-05:00', '2026-02-03'],
    ['2024-02-29+14:00', '2024-02-29'],
  ],
  localDateTime: [
    ['2026-10-25T01:00:00.5', '2026-10-25T01:00:00'],
    [`2026-10-25T01:00:00.${'0'.repeat(100)}`, '2026-10-25T01:00:00'],
    ['2026-10-25T24:00:00', '2026-10-26T00:00:00'],
    ['2026-12-31T24:00:00.000', '2027-01-01T00:00:00'],
    ['2024-02-28T24:00:00', '2024-02-29T00:00:00'],
  ],
  instant: [
    [`2026-10-25T01:30:00.123456789${'9'.repeat(100)}Z`, '2026-10-25T01:30:00.123456789Z'],
    ['2026-10-25T24:00:00Z', '2026-10-26T00:00:00Z'],
    ['2026-12-31T24:00:00.00+01:00', '2027-01-01T00:00:00.00+01:00'],
  ],
};

test.each(
  Object.entries(rewritten).flatMap(([form, pairs]) => pairs.map((pair) => [form as ScalarForm, ...pair] as const)),
)('the %s reader reads %j as %j', (form, text, value) => {
  expect(scalarReaders[form](text)).toBe(value);
});

const all = (table: Partial<Record<ScalarForm, readonly string[]>>): [ScalarForm, string][] =>
  Object.entries(table).flatMap(([form, texts]) =>
    texts.map((text): [ScalarForm, string] => [form as ScalarForm, text]),
  );

test.each(all(unchanged))('the %s reader keeps %j unchanged', (form, text) => {
  expect(scalarReaders[form](text)).toBe(text);
});

test.each(all(refused))('the %s reader refuses %j', (form, text) => {
  expect(scalarReaders[form](text)).toBeUndefined();
});

test('the scalar readers normalise numbers, booleans and GUIDs', () => {
  expect(['0', '-0', '+7', '007', '2147483647', '-2147483648'].map(scalarReaders.int)).toEqual([
    0, 0, 7, 7, 2147483647, -2147483648,
  ]);
  expect(['true', '1', 'false', '0'].map(scalarReaders.boolean)).toEqual([true, true, false, false]);
  expect(scalarReaders.guid('0F7B3C52-8D1E-4A77-9C55-1C0FFEE0CAFE')).toBe('0f7b3c52-8d1e-4a77-9c55-1c0ffee0cafe');
});

const two = (number: number): string => String(number).padStart(2, '0');

test('the date reader accepts exactly the days of the calendar', () => {
  const day = fc.tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 0, max: 14 }),
    fc.integer({ min: 0, max: 33 }),
  );
  fc.assert(
    fc.property(day, ([year, month, date]) => {
      const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
      const real = new Date(0);
      real.setUTCFullYear(year, month - 1, date);
      const isReal = real.getUTCMonth() === month - 1 && real.getUTCDate() === date && real.getUTCFullYear() === year;
      expect(scalarReaders.date(text)).toBe(isReal ? text : undefined);
    }),
    { numRuns: 2000 },
  );
});

test('the base64 reader accepts the base64 of any bytes of any length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = Buffer.from(bytes).toString('base64');
      expect(scalarReaders.base64(text)).toBe(text);
    }),
  );
  const long = Buffer.alloc(12 * 1024 * 1024, 'a').toString('base64');
  expect(scalarReaders.base64(long) === long).toBe(true);
});

test('trimXmlSpace removes only XML white space', () => {
  expect(trimXmlSpace(' \t\r\n\u00A0 a\u2003\n')).toBe('\u00A0 a\u2003');
  expect(trimXmlSpace(' \n')).toBe('');
});

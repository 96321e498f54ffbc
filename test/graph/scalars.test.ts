import { expect, test } from 'vitest';
import { DateTime } from '../../resolvers/scalars.ts';

test('DateTime is written with at most nine digits of a second, as its specification says', () => {
  expect(DateTime.serialize('2026-05-04T10:00:00.1234567891234+01:00')).toBe('2026-05-04T10:00:00.123456789+01:00');
  expect(DateTime.serialize('2026-05-04T10:00:00Z')).toBe('2026-05-04T10:00:00Z');
});

test('DateTime refuses an input that its specification does not allow', () => {
  expect(DateTime.parseValue('2026-05-04T10:00:00.123456789Z')).toBe('2026-05-04T10:00:00.123456789Z');
  for (const text of ['2026-05-04T10:00:00', '2026-05-04T10:00:00.1234567891Z', '2026-02-30T10:00:00Z', 5])
    expect(() => DateTime.parseValue(text)).toThrow('DateTime must be');
});

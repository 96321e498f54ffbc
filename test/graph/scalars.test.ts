import { expect, test } from 'vitest';
import { DateTime } from '../../resolvers/scalars.ts';

test('DateTime refuses an input that its specification does not allow', () => {
  expect(DateTime.parseValue('2026-05-04T10:00:00.123456789Z')).toBe('2026-05-04T10:00:00.123456789Z');
  for (const text of ['2026-05-04T10:00:00', '2026-05-04T10:00:00.1234567891Z', '2026-02-30T10:00:00Z', 5])
    expect(() => DateTime.parseValue(text)).toThrow('DateTime must be');
});

import { expect, test } from 'vitest';
import { isWithinBookingDays } from '../../src/domain/bookingRules.ts';

const today = '2026-05-12';

test.each([
  ['2026-05-13', { bookableFromDays: 1, bookableToDays: 2 }, true],
  ['2026-05-12', { bookableFromDays: 1, bookableToDays: 2 }, false],
  ['2026-05-15', { bookableFromDays: 1, bookableToDays: 2 }, false],
  ['2026-05-13', {}, null],
  ['2026-05-13', { bookableFromDays: 1 }, null],
  ['2026-05-12', { bookableFromDays: 1 }, false],
  ['2026-05-15', { bookableToDays: 2 }, false],
  ['2026-05-13', { bookableToDays: 2 }, null],
])('isWithinBookingDays of %s with the limits %j is %j', (date, limits, expected) => {
  expect(isWithinBookingDays(date, today, limits)).toBe(expected);
});

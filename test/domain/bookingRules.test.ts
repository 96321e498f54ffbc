import { expect, test } from 'vitest';
import { isWithinBookingDays } from '../../src/domain/bookingRules.ts';
import { isCalendarDate } from '../../src/domain/calendarDate.ts';
import { textProblem } from '../../src/domain/inputText.ts';
import { toShortVersion } from '../../src/domain/schemaVersion.ts';

test('isWithinBookingDays counts calendar days and includes both ends, across a clock change', () => {
  const days = { bookableFromDays: 1, bookableToDays: 3 };
  const dates = ['2026-10-24', '2026-10-25', '2026-10-26', '2026-10-27', '2026-10-28'];
  expect(dates.map((date) => isWithinBookingDays(date, '2026-10-24', days))).toEqual([false, true, true, true, false]);
});

test('isWithinBookingDays is false outside a known limit and null within it while the other is not known', () => {
  const reads = (days: Parameters<typeof isWithinBookingDays>[2]) =>
    ['2026-10-24', '2026-10-30'].map((date) => isWithinBookingDays(date, '2026-10-24', days));
  expect(reads({})).toEqual([null, null]);
  expect(reads({ bookableFromDays: 1 })).toEqual([false, null]);
  expect(reads({ bookableToDays: 3 })).toEqual([null, false]);
});

test('textProblem accepts line breaks, tabs and any Unicode character, and counts code points', () => {
  expect(textProblem('A cough\n\tsince Monday 🤒', 500)).toBeUndefined();
  expect(textProblem('🤒'.repeat(500), 500)).toBeUndefined();
  expect(textProblem('🤒'.repeat(501), 500)).toContain('500');
  expect(textProblem(` ${'x'.repeat(500)} `, 500)).toBeUndefined();
  for (const bad of ['\u0000', '\u0008', '\u000B', '\uFFFE', '\uD83E'])
    expect(textProblem(bad, 500)).toContain('cannot');
});

test('isCalendarDate accepts only dates of the calendar', () => {
  expect(['2024-02-29', '2026-12-31', '0001-01-01'].every(isCalendarDate)).toBe(true);
  expect(['2026-02-29', '2026-13-01', '2026-00-10', '20260101', '2026-01-01T00:00:00'].some(isCalendarDate)).toBe(
    false,
  );
});

test('toShortVersion shortens a version to at least two parts', () => {
  expect(['2.1.0.0', '1.8.0.0', '2.0.0.0', '2.1.3.0', '2.1.0.4', '10.10.0.0'].map(toShortVersion)).toEqual([
    '2.1',
    '1.8',
    '2.0',
    '2.1.3',
    '2.1.0.4',
    '10.10',
  ]);
});

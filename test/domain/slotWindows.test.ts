import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateRangeProblem, type DateRange } from '../../src/domain/calendarDate.ts';
import { cutIntoWindows, maxWindows, mergeRanges } from '../../src/domain/slotWindows.ts';
import { addDays } from '../../src/domain/ukTime.ts';

const ranges = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 60 })).map(([start, length]): DateRange => {
    const from = addDays('2026-02-20', start);
    return { from, to: addDays(from, length) };
  }),
  { maxLength: 8 },
);

function daysOf({ from, to }: DateRange): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

describe('slot windows', () => {
  test('slot windows cover every requested day exactly once and no other day', () => {
    fc.assert(
      fc.property(ranges, (requested) => {
        const covered = mergeRanges(requested).flatMap(cutIntoWindows).flatMap(daysOf);
        expect(covered).toEqual([...new Set(requested.flatMap(daysOf))].toSorted());
      }),
    );
  });

  test('slot windows have fourteen days each, except the last one of a range', () => {
    fc.assert(
      fc.property(ranges, (requested) => {
        for (const range of mergeRanges(requested)) {
          const windows = cutIntoWindows(range).map((window) => daysOf(window).length);
          expect(windows.slice(0, -1).every((length) => length === 14)).toBe(true);
          expect(windows.at(-1)).toBeLessThanOrEqual(14);
        }
      }),
    );
  });

  test('slot windows begin on the first day of a range, and adjacent ranges are merged', () => {
    const merged = mergeRanges([
      { from: '2026-12-16', to: '2026-12-20' },
      { from: '2026-12-01', to: '2026-12-15' },
      { from: '2026-12-22', to: '2026-12-22' },
    ]);
    expect(merged).toEqual([
      { from: '2026-12-01', to: '2026-12-20' },
      { from: '2026-12-22', to: '2026-12-22' },
    ]);
    expect(merged.flatMap(cutIntoWindows)).toEqual([
      { from: '2026-12-01', to: '2026-12-14' },
      { from: '2026-12-15', to: '2026-12-20' },
      { from: '2026-12-22', to: '2026-12-22' },
    ]);
  });

  test('maxWindows is the number of windows of the longest valid range, in a leap year and in any other', () => {
    for (const [from, to, tooLong] of [
      ['2027-03-01', '2028-03-01', '2028-03-02'],
      ['2026-03-01', '2027-03-01', '2027-03-02'],
    ] as const) {
      expect(dateRangeProblem({ from, to })).toBeUndefined();
      expect(dateRangeProblem({ from, to: tooLong })).toBeDefined();
      expect(cutIntoWindows({ from, to })).toHaveLength(maxWindows);
    }
  });
});

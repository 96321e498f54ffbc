import { expect, test } from 'vitest';
import { dateRangeProblem, dayProblem, isCalendarDate, openRangeProblem } from '../../src/domain/calendarDate.ts';

const past = 'The days are too far in the past.';
const future = 'The days are too far in the future.';

test.each(['2026-05-12', '2024-02-29', '0001-01-01', '9999-12-31'])('isCalendarDate accepts %s', (text) => {
  expect(isCalendarDate(text)).toBe(true);
});

test.each(['2026-02-29', '2026-04-31', '0000-01-01', '2026-1-1', '2026-05-12T', ' 2026-05-12', '12026-05-12', ''])(
  'isCalendarDate refuses %j',
  (text) => expect(isCalendarDate(text)).toBe(false),
);

test.each([
  ['1899-12-31', 'The day is too far in the past.'],
  ['1900-01-01', undefined],
  ['2999-12-31', undefined],
  ['3000-01-01', 'The day is too far in the future.'],
])('dayProblem answers %s with %j', (day, problem) => expect(dayProblem(day)).toBe(problem));

test.each([
  ['2026-05-12', '2026-05-12', undefined],
  ['2026-05-12', '2026-05-11', 'The last day is before the first.'],
  ['2026-05-12', '2027-05-12', undefined],
  ['2026-05-12', '2027-05-13', 'The days span more than a year.'],
  ['2024-02-29', '2025-02-28', undefined],
  ['2024-02-29', '2025-03-01', 'The days span more than a year.'],
  ['1899-12-31', '1900-01-01', past],
  ['1900-01-01', '1900-12-31', undefined],
  ['2099-12-31', '2099-12-31', undefined],
  ['2099-12-31', '2100-01-01', future],
])('dateRangeProblem answers %s to %s with %j', (from, to, problem) => {
  expect(dateRangeProblem({ from, to })).toBe(problem);
});

test.each([
  [undefined, undefined, undefined],
  [null, null, undefined],
  ['2026-05-12', null, undefined],
  [null, '2026-05-12', undefined],
  ['2026-05-12', '2026-05-12', undefined],
  ['2026-05-12', '2026-05-11', 'The last day is before the first.'],
  ['1900-01-01', '2999-12-31', undefined],
  ['1899-12-31', null, past],
  [null, '1899-12-31', past],
  ['3000-01-01', undefined, future],
  [undefined, '3000-01-01', future],
])('openRangeProblem answers %j to %j with %j', (from, to, problem) => {
  expect(openRangeProblem({ from, to })).toBe(problem);
});

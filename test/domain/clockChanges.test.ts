import { describe, expect, test } from 'vitest';
import { compareUkTimes, latestMoment, readUkTime, ukTimesInOrder } from '../../src/domain/ukTime.ts';

/** The instants of spans, with a question mark behind each that is not certain. */
function read(...spans: readonly (readonly [start: string, end: string])[]) {
  return ukTimesInOrder(spans.map(([start, end]) => ({ start, end }))).map(({ startsAt, endsAt }) =>
    [startsAt, endsAt].map(({ instant, isInstantCertain }) => `${instant}${isInstantCertain ? '' : '?'}`),
  );
}

describe('spans on the day when the clocks go forward', () => {
  test('a span that starts in the skipped hour is read as if the clocks had not changed, and is uncertain', () => {
    expect(read(['2027-03-28T01:30:00', '2027-03-28T02:30:00'])).toEqual([
      ['2027-03-28T02:30:00+01:00?', '2027-03-28T02:30:00+01:00'],
    ]);
  });

  test('a span that ends in the skipped hour is certain at its start alone', () => {
    expect(read(['2027-03-28T00:45:00', '2027-03-28T01:15:00'])).toEqual([
      ['2027-03-28T00:45:00+00:00', '2027-03-28T02:15:00+01:00?'],
    ]);
  });

  test('the order of spans decides nothing about the skipped hour', () => {
    expect(
      read(['2027-03-28T01:30:00', '2027-03-28T01:40:00'], ['2027-03-28T01:10:00', '2027-03-28T01:20:00']),
    ).toEqual([
      ['2027-03-28T02:30:00+01:00?', '2027-03-28T02:40:00+01:00?'],
      ['2027-03-28T02:10:00+01:00?', '2027-03-28T02:20:00+01:00?'],
    ]);
  });
});

describe('spans on the day when the clocks go back', () => {
  test('a span without length in the repeated hour does not last an hour', () => {
    expect(read(['2026-10-25T01:30:00', '2026-10-25T01:30:00'])).toEqual([
      ['2026-10-25T01:30:00+01:00?', '2026-10-25T01:30:00+01:00?'],
    ]);
  });

  test('of two spans without length at one repeated time, the second one starts and ends in the second hour', () => {
    const same = ['2026-10-25T01:30:00', '2026-10-25T01:30:00'] as const;
    expect(read(same, same)).toEqual([
      ['2026-10-25T01:30:00+01:00', '2026-10-25T01:30:00+01:00?'],
      ['2026-10-25T01:30:00+00:00', '2026-10-25T01:30:00+00:00'],
    ]);
  });

  test('a span from the repeated hour to the next day is certain at its end', () => {
    expect(read(['2026-10-25T01:30:00', '2026-10-26T01:00:00'])).toEqual([
      ['2026-10-25T01:30:00+01:00?', '2026-10-26T01:00:00+00:00'],
    ]);
  });

  test('a span whose end is earlier, outside the repeated hour, does not prove in which hour it starts', () => {
    expect(read(['2026-10-25T01:30:00', '2026-10-25T00:30:00'])).toEqual([
      ['2026-10-25T01:30:00+01:00?', '2026-10-25T00:30:00+01:00'],
    ]);
  });

  test('the order of starts of one year decides nothing about another year', () => {
    const end = (year: number) => (year === 2025 ? '2025-10-26T09:00:00' : '2026-10-25T09:00:00');
    const instants = read(
      ['2025-10-26T01:30:00', end(2025)],
      ['2025-10-26T01:10:00', end(2025)],
      ['2026-10-25T01:30:00', end(2026)],
    ).map(([start]) => start);
    expect(instants).toEqual(['2025-10-26T01:30:00+01:00', '2025-10-26T01:10:00+00:00', '2026-10-25T01:30:00+01:00?']);
  });

  test('a step back at another time of the day decides nothing about the repeated hour', () => {
    const starts = ['01:30', '01:10', '10:00', '09:00'];
    const spans = starts.map((time) => [`2026-10-25T${time}:00`, '2026-10-25T11:00:00'] as const);
    expect(read(...spans).map(([start]) => start?.slice(11))).toEqual([
      '01:30:00+01:00',
      '01:10:00+00:00',
      '10:00:00+00:00',
      '09:00:00+00:00',
    ]);
  });

  test('one step back among parallel slots divides them into the two hours', () => {
    const starts = ['01:00', '01:00', '01:30', '01:30', '01:00', '01:30'];
    const spans = starts.map((time) => [`2026-10-25T${time}:00`, '2026-10-25T09:00:00'] as const);
    expect(read(...spans).map(([start]) => start?.slice(11))).toEqual([
      '01:00:00+01:00',
      '01:00:00+01:00',
      '01:30:00+01:00',
      '01:30:00+01:00',
      '01:00:00+00:00',
      '01:30:00+00:00',
    ]);
  });
});

describe('moments around a clock change', () => {
  test('latestMoment is an hour later for a time that the clocks show twice, and the moment itself for any other', () => {
    expect(latestMoment(readUkTime('2026-10-25T01:30:00'))).toBe(Date.parse('2026-10-25T01:30:00Z'));
    expect(latestMoment(readUkTime('2026-10-25T02:00:00'))).toBe(Date.parse('2026-10-25T02:00:00Z'));
    expect(latestMoment(readUkTime('2026-07-25T02:00:00'))).toBe(Date.parse('2026-07-25T01:00:00Z'));
  });

  test.each([
    ['2026-10-25T00:59:59', '2026-10-25T01:00:00'],
    ['2026-10-25T01:59:59', '2026-10-25T02:00:00'],
    ['2027-03-28T00:59:59', '2027-03-28T02:00:00'],
    ['2026-03-29T00:30:00', '2026-10-25T00:30:00'],
    ['2026-10-24T23:59:59', '2026-10-25T02:00:00'],
  ])('compareUkTimes puts %s before %s', (earlier, later) => {
    const [a, b] = [readUkTime(earlier), readUkTime(later)];
    expect(Math.sign(compareUkTimes(a, b))).toBe(-1);
    expect(Math.sign(compareUkTimes(b, a))).toBe(1);
    expect(compareUkTimes(a, { ...a })).toBe(0);
  });
});

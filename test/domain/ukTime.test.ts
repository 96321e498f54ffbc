import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  addDays,
  compareUkTimes,
  readUkTime,
  ukDateAt,
  ukTimeAt,
  ukTimesInOrder,
  ukToday,
} from '../../src/domain/ukTime.ts';

/** Spans on the day when the clocks go back, whose common end does not show the hour of their starts. */
function starts(...times: string[]) {
  return times.map((time) => ({ start: `2026-10-25T${time}:00`, end: '2026-10-25T09:00:00' }));
}

describe('readUkTime', () => {
  test.each([
    ['2026-01-15T09:00:00', '2026-01-15T09:00:00+00:00'],
    ['2026-07-15T09:00:00', '2026-07-15T09:00:00+01:00'],
    ['2027-03-28T00:59:59', '2027-03-28T00:59:59+00:00'],
    ['2027-03-28T02:00:00', '2027-03-28T02:00:00+01:00'],
    ['2026-10-25T00:59:59', '2026-10-25T00:59:59+01:00'],
    ['2026-10-25T02:00:00', '2026-10-25T02:00:00+00:00'],
    ['2090-07-01T12:00:00', '2090-07-01T12:00:00+01:00'],
    ['2024-02-29T23:59:59', '2024-02-29T23:59:59+00:00'],
    // Year-round summer time, double summer time, and a clock change on another date.
    ['1970-01-15T12:00:00', '1970-01-15T12:00:00+01:00'],
    ['1944-06-06T06:30:00', '1944-06-06T06:30:00+02:00'],
    ['1980-10-26T00:30:00', '1980-10-26T00:30:00+01:00'],
    // RFC 3339 cannot express the local mean time of London, which was 75 seconds behind.
    ['1840-05-01T12:00:00', '1840-05-01T12:01:15+00:00'],
    ['0001-01-01T00:00:00', '0001-01-01T00:01:15+00:00'],
  ])('readUkTime reads %s as the instant %s', (local, instant) => {
    expect(readUkTime(local)).toEqual({ local, instant, isInstantCertain: true });
  });

  test.each(['01:00:00', '01:30:00', '01:59:59'])(
    'readUkTime reads the repeated time %s as the first of two, with an uncertain instant',
    (time) => {
      const local = `2026-10-25T${time}`;
      expect(readUkTime(local)).toEqual({ local, instant: `${local}+01:00`, isInstantCertain: false });
    },
  );

  test.each([
    ['2027-03-28T01:00:00', '2027-03-28T02:00:00+01:00'],
    ['2027-03-28T01:59:59', '2027-03-28T02:59:59+01:00'],
  ])(
    'readUkTime reads the skipped time %s as if the clocks had not gone forward, with an uncertain instant',
    (local, instant) => {
      expect(readUkTime(local)).toEqual({ local, instant, isInstantCertain: false });
    },
  );

  test.each([
    '',
    '2026-10-25',
    '2026-10-25T24:00:00',
    '2026-02-29T10:00:00',
    '2026-13-01T10:00:00',
    '2026-10-25T10:00',
    '2026-10-25T10:60:00',
    '2026-10-25T10:00:00Z',
    ' 2026-10-25T10:00:00',
  ])('readUkTime refuses %j', (text) => {
    expect(() => readUkTime(text)).toThrow(RangeError);
  });

  test('readUkTime reads the local time of any instant back to that instant', () => {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/London',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1850, 0) / 1000, max: Date.UTC(2100, 0) / 1000 }), (seconds) => {
        const local = clock.format(seconds * 1000).replace(' ', 'T');
        const time = readUkTime(local);
        const distance = seconds - Date.parse(time.instant) / 1000;
        // A repeated time is read as the first of two, so the instant may be an hour later.
        expect(time.isInstantCertain ? [0] : [0, 3600]).toContain(distance);
        expect(time.instant.slice(0, 19)).toBe(local);
      }),
    );
  });

  test('readUkTime is uncertain for exactly one hour on the night when the clocks go back', () => {
    const uncertain = Array.from({ length: 24 * 60 }, (_, minute) => {
      const time = new Date(minute * 60_000).toISOString().slice(11, 19);
      return readUkTime(`2026-10-25T${time}`).isInstantCertain ? '' : time;
    }).filter((time) => time !== '');
    expect([uncertain.length, uncertain[0], uncertain.at(-1)]).toEqual([60, '01:00:00', '01:59:00']);
  });
});

describe('UK times', () => {
  test('compareUkTimes orders times by their instants', () => {
    const [bst, gmt] = ukTimesInOrder(starts('01:30', '01:10')).map(({ startsAt }) => startsAt);
    const later = readUkTime('2026-10-25T02:00:00');
    if (bst === undefined || gmt === undefined) throw new Error('two times were expected');
    expect([later, gmt, bst].sort(compareUkTimes)).toEqual([bst, gmt, later]);
    expect(compareUkTimes(bst, bst)).toBe(0);
    expect(compareUkTimes(bst, gmt)).toBeLessThan(0);
    expect(compareUkTimes(gmt, bst)).toBeGreaterThan(0);
  });

  test('ukTimesInOrder reads the time zone rules once per day for thousands of slots', async () => {
    // Other tests have filled the cache of this module. A fresh copy has an empty cache.
    vi.resetModules();
    const fresh = await import('../../src/domain/ukTime.ts');
    const spans = Array.from({ length: 3000 }, (_, index) => {
      const date = addDays('2031-02-01', index % 28);
      return { start: `${date}T09:00:00`, end: `${date}T09:10:00` };
    });
    const lookUps = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
    fresh.ukTimesInOrder(spans);
    expect(lookUps.mock.calls.length).toBe(2 * 28);
    lookUps.mockRestore();
  });
});

describe('UK dates', () => {
  test.each([
    ['2026-10-25T23:30:00Z', '2026-10-25'],
    ['2026-07-01T23:30:00Z', '2026-07-02'],
    ['2026-07-01T22:59:59Z', '2026-07-01'],
    ['2026-12-31T23:59:59Z', '2026-12-31'],
  ])('ukToday at %s is %s', (moment, date) => {
    expect(ukToday(Date.parse(moment))).toBe(date);
  });

  test.each([
    ['2026-10-24', 2, '2026-10-26'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-05-12', 0, '2026-05-12'],
  ])('addDays(%s, %i) is %s', (date, count, later) => {
    expect(addDays(date, count)).toBe(later);
  });

  test('addDays refuses a date that does not exist', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  });
});

describe('UK time at an instant', () => {
  test.each([
    ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00', '+01:00'],
    ['2026-10-25T01:30:00Z', '2026-10-25T01:30:00', '+00:00'],
    ['2026-03-29T01:00:00Z', '2026-03-29T02:00:00', '+01:00'],
    ['2026-07-01T00:30:00.1234567+14:00', '2026-06-30T11:30:00', '+01:00'],
    ['2026-12-31T23:59:59.999-01:00', '2027-01-01T00:59:59', '+00:00'],
    ['1969-12-31T22:59:59.5Z', '1969-12-31T23:59:59', '+01:00'],
  ])('ukTimeAt(%s) is %s with the offset %s, and certain', (instant, local, offset) => {
    expect(ukTimeAt(instant)).toEqual({ local, instant: `${local}${offset}`, isInstantCertain: true });
  });

  test('ukTimeAt writes an instant before 1847 in UTC, because the offset of London has seconds', () => {
    expect(ukTimeAt('1840-01-01T12:00:00Z')).toEqual({
      local: '1840-01-01T11:58:45',
      instant: '1840-01-01T12:00:00+00:00',
      isInstantCertain: true,
    });
  });

  test('ukDateAt is the day in the UK, on which the same instant may be another day elsewhere', () => {
    expect(ukDateAt('2026-06-30T23:30:00Z')).toBe('2026-07-01');
    expect(ukDateAt('2026-07-01T00:00:00+01:00')).toBe('2026-07-01');
    expect(ukDateAt('2026-12-31T23:30:00Z')).toBe('2026-12-31');
  });
});

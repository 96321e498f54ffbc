import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ukTimesInOrder } from '../../src/domain/ukTime.ts';

/** Spans on the day when the clocks go back, whose common end does not show the hour of their starts. */
function starts(...times: string[]) {
  return times.map((time) => ({ start: `2026-10-25T${time}:00`, end: '2026-10-25T09:00:00' }));
}

function instantsOf(spans: Parameters<typeof ukTimesInOrder>[0]) {
  return ukTimesInOrder(spans).map(
    ({ startsAt }) => `${startsAt.instant.slice(11)}${startsAt.isInstantCertain ? '' : '?'}`,
  );
}

describe('ukTimesInOrder by starts', () => {
  test('ukTimesInOrder distinguishes both hours when the clock jumps back between two starts', () => {
    expect(instantsOf(starts('00:30', '01:00', '01:30', '01:00', '01:30', '02:00'))).toEqual([
      '00:30:00+01:00',
      '01:00:00+01:00',
      '01:30:00+01:00',
      '01:00:00+00:00',
      '01:30:00+00:00',
      '02:00:00+00:00',
    ]);
  });

  test('ukTimesInOrder reads two slots with the same start as the first and the second hour', () => {
    expect(instantsOf(starts('01:30', '01:30'))).toEqual(['01:30:00+01:00', '01:30:00+00:00']);
  });

  test('ukTimesInOrder leaves repeated times uncertain when the starts only go forward', () => {
    expect(instantsOf(starts('00:45', '01:00', '01:30', '02:00'))).toEqual([
      '00:45:00+01:00',
      '01:00:00+01:00?',
      '01:30:00+01:00?',
      '02:00:00+00:00',
    ]);
  });

  test('ukTimesInOrder leaves repeated times uncertain when several slots are parallel', () => {
    expect(instantsOf(starts('01:00', '01:00', '01:30', '01:30'))).toEqual(
      Array(4).fill(expect.stringContaining('+01:00?')),
    );
    expect(instantsOf(starts('01:30', '01:30', '01:30'))).toEqual(Array(3).fill('01:30:00+01:00?'));
  });

  test('ukTimesInOrder distinguishes both hours of parallel slots when the clock jumps back', () => {
    expect(instantsOf(starts('01:30', '01:30', '01:00', '01:00'))).toEqual([
      '01:30:00+01:00',
      '01:30:00+01:00',
      '01:00:00+00:00',
      '01:00:00+00:00',
    ]);
  });

  test('ukTimesInOrder leaves repeated times uncertain when the starts contradict each other', () => {
    expect(instantsOf(starts('01:30', '01:00', '01:30', '01:00')).every((time) => time.endsWith('?'))).toBe(true);
  });

  test('ukTimesInOrder ignores the order of starts on another day', () => {
    const spans = [...starts('01:30'), { start: '2026-10-26T01:30:00', end: '2026-10-26T01:40:00' }];
    expect(instantsOf(spans)).toEqual(['01:30:00+01:00?', '01:30:00+00:00']);
  });

  test('ukTimesInOrder infers nothing from the order on other days', () => {
    const spans = ['10:00', '09:00'].map((time) => ({ start: `2026-05-12T${time}:00`, end: `2026-05-12T11:00:00` }));
    expect(instantsOf(spans)).toEqual(['10:00:00+01:00', '09:00:00+01:00']);
  });
});

describe('ukTimesInOrder by ends', () => {
  function span(start: string, end: string) {
    const [{ startsAt, endsAt } = { startsAt: undefined, endsAt: undefined }] = ukTimesInOrder([{ start, end }]);
    return [startsAt, endsAt].map((time) => `${time?.instant.slice(11)}${time?.isInstantCertain === true ? '' : '?'}`);
  }

  test('a span that appears to end before it starts begins in the first of the two hours', () => {
    expect(span('2026-10-25T01:45:00', '2026-10-25T01:00:00')).toEqual(['01:45:00+01:00', '01:00:00+00:00']);
  });

  test('a span that begins in the first hour places all spans before it in the first hour', () => {
    const spans = [
      { start: '2026-10-25T01:15:00', end: '2026-10-25T01:30:00' },
      { start: '2026-10-25T01:45:00', end: '2026-10-25T01:00:00' },
      { start: '2026-10-25T01:50:00', end: '2026-10-25T02:00:00' },
    ];
    expect(instantsOf(spans)).toEqual(['01:15:00+01:00', '01:45:00+01:00', '01:50:00+01:00?']);
  });

  test('a span that starts in the second hour also ends there', () => {
    const [, second] = ukTimesInOrder([
      { start: '2026-10-25T01:30:00', end: '2026-10-25T01:45:00' },
      { start: '2026-10-25T01:30:00', end: '2026-10-25T01:45:00' },
    ]);
    expect(second).toMatchObject({
      startsAt: { instant: '2026-10-25T01:30:00+00:00', isInstantCertain: true },
      endsAt: { instant: '2026-10-25T01:45:00+00:00', isInstantCertain: true },
    });
  });

  test('a span that starts or ends in the repeated hour is uncertain at that end', () => {
    expect(span('2026-10-25T00:45:00', '2026-10-25T01:00:00')).toEqual(['00:45:00+01:00', '01:00:00+01:00?']);
    expect(span('2026-10-25T01:30:00', '2026-10-25T02:00:00')).toEqual(['01:30:00+01:00?', '02:00:00+00:00']);
  });

  test('a span over the skipped hour keeps its real length', () => {
    expect(span('2027-03-28T00:45:00', '2027-03-28T02:00:00')).toEqual(['00:45:00+00:00', '02:00:00+01:00']);
  });

  test('a certain instant is always right, and no span ends before it starts', () => {
    const day = Date.parse('2026-10-25T00:00:00Z');
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/London',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    const local = (ms: number) => clock.format(ms).replace(' ', 'T');
    const minutes = fc.uniqueArray(fc.integer({ min: -60, max: 180 }), { maxLength: 30 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 90 }), (unordered, length) => {
        const real = unordered.toSorted((a, b) => a - b).map((minute) => day + minute * 60_000);
        const read = ukTimesInOrder(real.map((ms) => ({ start: local(ms), end: local(ms + length * 60_000) })));
        for (const [index, { startsAt, endsAt }] of read.entries()) {
          const start = real[index] ?? Number.NaN;
          if (startsAt.isInstantCertain) expect(Date.parse(startsAt.instant)).toBe(start);
          if (endsAt.isInstantCertain && startsAt.isInstantCertain) {
            expect(Date.parse(endsAt.instant)).toBe(start + length * 60_000);
          }
          expect(Date.parse(endsAt.instant)).toBeGreaterThanOrEqual(Date.parse(startsAt.instant));
        }
      }),
    );
  });
});

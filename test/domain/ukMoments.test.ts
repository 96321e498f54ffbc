import { expect, test, vi } from 'vitest';
import { momentsOf, offsetAt, offsetOfEvenDay, startOfDay } from '../../src/domain/ukMoments.ts';

const winter = { ms: 0, text: '+00:00' };
const summer = { ms: 3_600_000, text: '+01:00' };

test('momentsOf returns exact milliseconds before, within and after the hour that is shown twice', () => {
  const at = (time: string) => Date.parse(`2026-10-25T${time}Z`);
  expect(momentsOf('2026-10-25T00:59:59')).toEqual({
    kind: 'once',
    first: { ms: at('00:59:59') - summer.ms, offset: summer },
  });
  expect(momentsOf('2026-10-25T01:59:59')).toEqual({
    kind: 'twice',
    first: { ms: at('00:59:59'), offset: summer },
    second: { ms: at('01:59:59'), offset: winter },
  });
  expect(momentsOf('2026-10-25T02:00:00')).toEqual({ kind: 'once', first: { ms: at('02:00:00'), offset: winter } });
});

test('momentsOf returns exact milliseconds before, within and after the hour that is skipped', () => {
  const at = (time: string) => Date.parse(`2027-03-28T${time}Z`);
  expect(momentsOf('2027-03-28T00:59:59')).toEqual({ kind: 'once', first: { ms: at('00:59:59'), offset: winter } });
  expect(momentsOf('2027-03-28T01:30:00')).toEqual({ kind: 'never', first: { ms: at('01:30:00'), offset: summer } });
  expect(momentsOf('2027-03-28T02:00:00')).toEqual({ kind: 'once', first: { ms: at('01:00:00'), offset: summer } });
});

test('offsetOfEvenDay returns the offset of a whole day, and none on a day with a change', () => {
  expect(offsetOfEvenDay('2026-01-15T00:00:00')).toBe('+00:00');
  expect(offsetOfEvenDay('2026-07-15T23:59:59')).toBe('+01:00');
  expect(offsetOfEvenDay('2026-10-23T23:59:59')).toBe('+01:00');
  expect(offsetOfEvenDay('2026-10-25T23:59:59')).toBeUndefined();
  expect(offsetOfEvenDay('1840-05-01T12:00:00')).toBeUndefined();
});

test.each(['2026-05-12T24:00:00', '2026-05-12T12:60:00', '2026-05-12', '2026-05-12T12:00:00Z', '2026-02-29T12:00:00'])(
  'momentsOf and offsetOfEvenDay refuse %s',
  (text) => {
    expect(() => momentsOf(text)).toThrow(RangeError);
    expect(() => offsetOfEvenDay(text)).toThrow(RangeError);
  },
);

test('offsetAt returns the offset in milliseconds, also one behind UTC with seconds', () => {
  expect(offsetAt(Date.parse('2026-01-15T12:00:00Z'))).toEqual(winter);
  expect(offsetAt(Date.parse('2026-07-15T12:00:00Z'))).toEqual(summer);
  expect(offsetAt(Date.parse('1944-06-06T12:00:00Z'))).toEqual({ ms: 7_200_000, text: '+02:00' });
  expect(offsetAt(Date.parse('1840-05-01T12:00:00Z'))).toEqual({ ms: -75_000, text: undefined });
});

test('startOfDay returns midnight UTC, and refuses what is no date', () => {
  expect(startOfDay('2026-10-25')).toBe(Date.UTC(2026, 9, 25));
  for (const text of ['2026-02-30', '2026-13-01', '2026-1-1', '', '2026-10-25T00:00:00'])
    expect(() => startOfDay(text)).toThrow(RangeError);
});

test('momentsOf forgets days after five thousand others, so that its memory is bounded', async () => {
  // Other tests have filled the memory of this module. A fresh copy has none.
  vi.resetModules();
  const fresh = await import('../../src/domain/ukMoments.ts');
  const lookUps = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
  const first = Date.parse('2100-01-01T00:00:00Z');
  const readDays = (from: number, to: number) => {
    const before = lookUps.mock.calls.length;
    for (let day = from; day < to; day += 1)
      fresh.momentsOf(`${new Date(first + day * 86_400_000).toISOString().slice(0, 10)}T12:00:00`);
    return lookUps.mock.calls.length - before;
  };
  expect(readDays(0, 5_000)).toBeGreaterThan(0);
  expect(readDays(0, 1)).toBe(0);
  readDays(5_000, 5_001);
  expect(readDays(0, 1)).toBeGreaterThan(0);
  lookUps.mockRestore();
});

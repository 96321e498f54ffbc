import { expect, test } from 'vitest';
import { validateBooking, type BookingDetails } from '../../src/domain/bookingRules.ts';

const today = '2026-10-24';
const settings = { bookingReason: 'optional', bookableFromDays: 1, bookableToDays: 3, maximumBooked: 2 } as const;
const number = { number: '0113 496 0000' };

function kindOf(booking: Partial<BookingDetails>, changed: Partial<Parameters<typeof validateBooking>[2]> = {}) {
  const details: BookingDetails = { kind: 'inPerson', startDate: '2026-10-26', ...booking };
  return validateBooking(details, today, { ...settings, ...changed })?.kind;
}

test('validateBooking accepts the first and the last bookable day, across a clock change, and no other', () => {
  const dates = ['2026-10-23', '2026-10-24', '2026-10-25', '2026-10-26', '2026-10-27', '2026-10-28'];
  expect(dates.map((startDate) => kindOf({ startDate }))).toEqual([
    'slotInPast',
    'tooSoon',
    undefined,
    undefined,
    undefined,
    'tooFarAhead',
  ]);
});

test('validateBooking accepts today when a practice takes bookings for the same day', () => {
  expect(kindOf({ startDate: today }, { bookableFromDays: 0 })).toBeUndefined();
});

test('validateBooking reports the limit that a booking exceeds', () => {
  const details = { kind: 'inPerson', startDate: '2026-10-28' } as const;
  expect(validateBooking(details, today, settings)).toEqual({ kind: 'tooFarAhead', bookableToDays: 3 });
  expect(validateBooking({ ...details, startDate: today }, today, settings)).toEqual({
    kind: 'tooSoon',
    bookableFromDays: 1,
  });
});

test('validateBooking refuses nothing by a rule that is not known', () => {
  const unknown = { bookingReason: 'optional' } as const;
  for (const startDate of [today, '2027-10-24'])
    expect(validateBooking({ kind: 'inPerson', startDate }, today, unknown)).toBeUndefined();
});

test('validateBooking refuses every booking of a practice whose limit is zero', () => {
  expect(kindOf({}, { maximumBooked: 0 })).toBe('limitReached');
  expect(kindOf({}, { maximumBooked: 1 })).toBeUndefined();
});

test.each([
  ['required', undefined, 'reasonRequired'],
  ['required', 'A cough', undefined],
  ['optional', undefined, undefined],
  ['optional', 'A cough', undefined],
  ['notAsked', undefined, undefined],
  ['notAsked', 'A cough', 'reasonNotAsked'],
] as const)(
  'validateBooking, where a reason is %s, answers the reason %j with %s',
  (bookingReason, reason, expected) => {
    expect(kindOf(reason === undefined ? {} : { reason }, { bookingReason })).toBe(expected);
  },
);

test.each([
  ['telephone', undefined, 'telephoneRequired'],
  ['telephone', number, undefined],
  ['inPerson', number, 'telephoneNotAsked'],
  ['video', number, 'telephoneNotAsked'],
  ['inPerson', undefined, undefined],
  // Only the practice can decide about a slot of unknown kind.
  ['other', number, undefined],
  ['other', undefined, undefined],
] as const)(
  'validateBooking answers a booking of kind %s with the telephone %j with %s',
  (kind, telephone, expected) => {
    expect(kindOf(telephone === undefined ? { kind } : { kind, telephone })).toBe(expected);
  },
);

import { describe, expect, test } from 'vitest';
import type { PracticeSettings } from '../../src/domain/practice.ts';
import { settings } from '../support/fakeEmis.ts';
import { book, booked, refused, slotId, timesOut, withSettings } from './bookingRequests.ts';

describe('the rules of the practice for a booking', () => {
  test.each([
    ['a slot in the past', { slotId: slotId('2026-11-22') }, {}, { kind: 'GpAppointmentSlotInPast' }],
    [
      'a slot before the booking days',
      { slotId: slotId('2026-11-24') },
      { bookableFromDays: 2 },
      { kind: 'GpAppointmentTooSoon', bookableFromDays: 2 },
    ],
    [
      'a slot after the booking days',
      { slotId: slotId('2026-12-22') },
      {},
      { kind: 'GpAppointmentTooFarAhead', bookableToDays: 28 },
    ],
    [
      'any slot where no booking is allowed',
      {},
      { maximumBooked: 0 },
      { kind: 'GpAppointmentLimitReached', maximumBooked: 0 },
    ],
    [
      'a booking without the required reason',
      {},
      { bookingReason: 'required' },
      { kind: 'GpAppointmentReasonRequired' },
    ],
    [
      'a booking with a blank reason',
      { reason: ' ' },
      { bookingReason: 'required' },
      { kind: 'GpAppointmentReasonRequired' },
    ],
    [
      'a booking with a reason where none is accepted',
      { reason: 'x' },
      { bookingReason: 'notAsked' },
      { kind: 'GpAppointmentReasonNotAsked' },
    ],
    [
      'a telephone booking without a number',
      { slotId: slotId('2026-12-01', 'telephone') },
      {},
      { kind: 'GpAppointmentTelephoneRequired' },
    ],
    [
      'an in-person booking with a number',
      { telephone: { number: '1' } },
      {},
      { kind: 'GpAppointmentTelephoneNotAsked' },
    ],
    [
      'a telephone booking without a number where the practice offers no telephone consultations',
      { slotId: slotId('2026-12-01', 'telephone') },
      { telephoneConsultations: false },
      { kind: 'GpAppointmentTelephoneRequired' },
    ],
  ] as const)(
    'bookGpAppointment refuses %s by the rules of the practice, without sending it',
    async (_, input, rules, expected) => {
      const { outcome, calls } = await book(input, withSettings(rules));
      expect(outcome).toMatchObject(expected);
      expect(calls.map(([name]) => name)).not.toContain('bookAppointment');
    },
  );

  test('bookGpAppointment reads the rules again after a refusal and reports by the new rules', async () => {
    let rules: Partial<PracticeSettings> = {};
    const overrides = {
      practiceSettings: () => Promise.resolve({ ...settings, ...rules }),
      invalidatePractice: () => {
        rules = { bookingReason: 'required', bookableFromDays: 20 };
      },
    };
    expect((await book({}, { ...overrides, bookAppointment: refused('slotTooSoon') })).outcome).toMatchObject({
      kind: 'GpAppointmentTooSoon',
      bookableFromDays: 20,
    });
    rules = {};
    const reason = { ...overrides, invalidatePractice: () => void (rules = { bookingReason: 'required' }) };
    expect((await book({}, { ...reason, bookAppointment: refused('inputRefused') })).outcome?.kind).toBe(
      'GpAppointmentReasonRequired',
    );
  });

  test.each([
    ['bookableFromDays', { bookableFromDays: 20 }],
    ['bookableToDays', { bookableToDays: 1 }],
    ['maximumBooked', { maximumBooked: 0 }],
    ['bookingReason', { bookingReason: 'required' }],
  ] as const)(
    'bookGpAppointment sends a booking that only the known value of %s refuses, after it has read the settings again',
    async (_name, rules) => {
      let current: Partial<PracticeSettings> = rules;
      const { outcome, calls } = await book(
        {},
        {
          practiceSettings: () => Promise.resolve({ ...settings, ...current }),
          invalidatePractice: () => void (current = {}),
          appointments: booked,
        },
      );
      expect(outcome?.kind).toBe('BookGpAppointmentSuccess');
      const names = calls.map(([name]) => name).filter((name) => name !== 'appointments');
      expect(names).toEqual([
        'practice',
        'practiceSettings',
        'account',
        'invalidatePractice',
        'practiceSettings',
        'bookAppointment',
      ]);
    },
  );

  test('bookGpAppointment refuses nothing by settings that it cannot read again, and sends nothing', async () => {
    let current = () => Promise.resolve({ ...settings, maximumBooked: 0 });
    const invalidatePractice = () => void (current = timesOut);
    const { outcome, errors, calls } = await book({}, { practiceSettings: () => current(), invalidatePractice });
    expect(outcome).toBeNull();
    expect(errors).toMatchObject([{ message: expect.stringMatching(/^UPSTREAM_TIMEOUT/) as string }]);
    expect(calls.map(([name]) => name)).not.toContain('bookAppointment');
  });

  test('bookGpAppointment does not read the settings again for a problem that they cannot solve', async () => {
    const { calls } = await book({ telephone: { number: '1' } });
    expect(calls.map(([name]) => name)).toEqual(['practice', 'practiceSettings', 'account']);
  });
});

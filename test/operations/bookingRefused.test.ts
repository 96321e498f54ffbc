import { describe, expect, test } from 'vitest';
import type { Slot } from '../../simulator/world/World.ts';
import type { PracticeOverrides } from '../../simulator/world/builders.ts';
import { booking, offer, offered, slotsIn, telephone, timesSent, type Offer } from './startBooking.ts';

const number = '07700 900123';

describe('what the practice’s rules decide is told without a booking call', () => {
  test.each<[string, PracticeOverrides, object, object]>([
    [
      'a reason that is required',
      { bookingReason: 'RequestedMandatory' },
      { reason: '  ' },
      {
        __typename: 'AppointmentReasonRequired',
        message: 'This practice requires a reason for booking. Enter one and try again.',
      },
    ],
    [
      'a reason that is not asked for',
      { bookingReason: 'NotRequested' },
      { reason: 'Sore elbow' },
      {
        __typename: 'AppointmentReasonNotAsked',
        message: 'This practice does not accept a reason for booking. Remove it and try again.',
      },
    ],
    [
      'a number that is missing',
      telephone,
      {},
      { __typename: 'AppointmentTelephoneRequired', message: 'Enter the telephone number for the clinician to call.' },
    ],
    [
      'a number for no telephone appointment',
      {},
      { telephone: { number } },
      {
        __typename: 'AppointmentTelephoneNotAsked',
        message: 'This practice does not accept a telephone number for this appointment. Remove it and try again.',
      },
    ],
    [
      'a number that is missing, whatever the practice says of telephone consultations',
      { ...telephone, telephoneConsultations: false },
      {},
      { __typename: 'AppointmentTelephoneRequired', message: 'Enter the telephone number for the clinician to call.' },
    ],
    [
      'a slot too soon',
      { bookableFromDays: 9 },
      {},
      {
        __typename: 'AppointmentTooSoon',
        bookableFromDays: 9,
        message:
          'This practice does not accept online bookings at such short notice. Choose a later day or contact the practice.',
      },
    ],
    [
      'a slot too far ahead',
      { bookableToDays: 7 },
      {},
      {
        __typename: 'AppointmentTooFarAhead',
        bookableToDays: 7,
        message: 'This practice does not accept online bookings this far ahead. Choose an earlier day.',
      },
    ],
    [
      'a practice that takes no bookings',
      { maxAppointments: 0 },
      {},
      {
        __typename: 'AppointmentLimitReached',
        maximumBooked: 0,
        message: 'This practice does not accept online bookings. Contact the practice.',
      },
    ],
  ])('%s', async (_what, practice, input, expected) => {
    const { stack, slotId, slot } = await offer(practice);
    expect(await booking(stack, { slotId, ...input })).toEqual(expected);
    expect(stack.calls()).toEqual(['GetUserOptions']);
    expect(slot.appointment).toBeUndefined();
  });

  test('a slot of yesterday', async () => {
    const { stack, slotId } = await offer();
    stack.simulator.clock.set(new Date('2026-05-21T08:00:00Z'));
    expect(await booking(stack, { slotId })).toMatchObject({ __typename: 'AppointmentSlotInPast' });
    expect(timesSent(stack)).toBe(0);
  });

  test('a slot that was made up, or is no slot', async () => {
    const { stack, slotId } = await offer();
    for (const made of ['1001', `${slotId}x`, slotId.slice(0, -1), 'é', '']) {
      expect(await booking(stack, { slotId: made })).toMatchObject({ __typename: 'AppointmentSlotNotFound' });
    }
    expect(stack.calls()).toEqual([]);
  });

  test.each([9_999_999, 2 ** 31 - 1])('days that have no end, told as %i, end nowhere', async (bookableToDays) => {
    const { stack, slotId } = await offer({ bookableToDays });
    const { data } = await stack.query(offered);
    expect(slotsIn(data)).toMatchObject([{ isWithinBookingDays: true }]);
    expect(await booking(stack, { slotId })).toMatchObject({ __typename: 'BookAppointmentSuccess' });
  });

  test('the first and the last day that may be booked may be', async () => {
    const { stack, slotId } = await offer({ bookableFromDays: 8, bookableToDays: 8 });
    expect(await booking(stack, { slotId })).toMatchObject({ __typename: 'BookAppointmentSuccess' });
  });
});

describe('what only the practice knows is asked once and told', () => {
  test.each<[string, (offer: Offer) => unknown, object]>([
    ['the slot is taken', ({ slot }) => takeBy(slot, 'somebody else'), { __typename: 'AppointmentSlotTaken' }],
    ['the patient has it already', ({ slot }) => takeBy(slot, 'patient-1'), { __typename: 'AppointmentSlotTaken' }],
    ['the slot is withdrawn', ({ slot }) => (slot.withdrawn = true), { __typename: 'AppointmentSlotNotFound' }],
    [
      'the slot has begun',
      ({ stack }) => stack.simulator.clock.set(new Date('2026-05-20T08:00:01Z')),
      { __typename: 'AppointmentSlotInPast' },
    ],
    [
      'the practice now books from later on',
      ({ practice }) => (practice.appointments.BookableFromDays = 30),
      { __typename: 'AppointmentTooSoon', bookableFromDays: 30 },
    ],
    [
      'the practice now books less far ahead',
      ({ practice }) => (practice.appointments.BookableToDays = 3),
      { __typename: 'AppointmentTooFarAhead', bookableToDays: 3 },
    ],
    [
      'the practice now takes no bookings',
      ({ practice }) => (practice.appointments.MaxAppointments = 0),
      { __typename: 'AppointmentLimitReached', maximumBooked: 0 },
    ],
    [
      'the practice now wants a reason',
      ({ practice }) => (practice.inputRequirements.AppointmentBookingReason = 'RequestedMandatory'),
      { __typename: 'AppointmentReasonRequired' },
    ],
    [
      'the slot is by telephone now',
      ({ slot }) => (slot.kind = 'Telephone'),
      {
        __typename: 'AppointmentDetailsRefused',
        message: 'The practice did not accept the reason or the telephone number. Check its rules and try again.',
      },
    ],
  ])('%s', async (_what, change, expected) => {
    const shown = await offer();
    change(shown);
    const { stack, slotId } = shown;
    const outcome = await booking(stack, { slotId });
    expect(outcome).toEqual({ message: expect.stringMatching(/\.$/) as string, ...expected });
    expect(timesSent(stack)).toBe(1);
  });

  test('the patient has as many appointments as may be', async () => {
    const appointments = ['2026-05-25T09:00:00', '2026-05-26T09:00:00'].map((one) => ({ start: one }));
    const { stack, slotId } = await offer({ maxAppointments: 2 }, { appointments });
    expect(await booking(stack, { slotId })).toEqual({
      __typename: 'AppointmentLimitReached',
      maximumBooked: 2,
      message: 'The patient already has the maximum number of upcoming appointments.',
    });
    expect(timesSent(stack)).toBe(1);
  });

  test('the slot may be gone with the service: switched off, not granted, inactive', async () => {
    const { stack, slotId, practice } = await offer();
    const [account] = stack.simulator.world.accounts;
    if (!account) throw new Error('nobody has an account');
    account.status = 'Inactive';
    expect(await booking(stack, { slotId })).toMatchObject({
      __typename: 'GpAccountInactive',
      reason: 'ACCOUNT_INACTIVE',
    });
    account.status = 'Active';
    account.assigned.AppointmentsEnabled = false;
    expect(await booking(stack, { slotId })).toMatchObject({
      __typename: 'GpServiceNotGranted',
      reason: 'NOT_GRANTED',
    });
    account.assigned.AppointmentsEnabled = true;
    practice.services.AppointmentsSupported = false;
    stack.simulator.clock.advance(6 * 60_000);
    expect(await booking(stack, { slotId })).toMatchObject({
      __typename: 'GpServiceNotOffered',
      reason: 'NOT_OFFERED',
    });
    practice.live = false;
    stack.simulator.clock.advance(11 * 60_000);
    expect(await booking(stack, { slotId })).toMatchObject({
      __typename: 'GpPracticeNotLive',
      reason: 'PRACTICE_NOT_LIVE',
    });
    expect(timesSent(stack)).toBe(0);
  });
});

function takeBy(slot: Slot, patientId: string): void {
  slot.appointment = { patientId, bookedBy: 'practice', bookedAt: '2026-05-11T09:00:00', cancellable: true };
}

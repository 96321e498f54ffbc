import { expect, test } from 'vitest';
import type { PracticeOverrides } from '../../simulator/world/builders.ts';
import type { Slot } from '../../simulator/world/Clinic.ts';
import {
  book,
  bookableSlotsQuery,
  bookingCallCount,
  offerSlot,
  slotsIn,
  telephoneSlot,
  type Offer,
} from './startBooking.ts';

const number = '07700 900123';

test.each<[string, PracticeOverrides, object, object]>([
  [
    'GpAppointmentReasonRequired when a required reason is blank',
    { bookingReason: 'RequestedMandatory' },
    { reason: '  ' },
    {
      __typename: 'GpAppointmentReasonRequired',
      message: 'This practice requires a reason for booking. Enter one and try again.',
    },
  ],
  [
    'GpAppointmentReasonNotAsked when the practice does not accept a reason',
    { bookingReason: 'NotRequested' },
    { reason: 'Sore elbow' },
    {
      __typename: 'GpAppointmentReasonNotAsked',
      message: 'This practice does not accept a reason for booking. Remove it and try again.',
    },
  ],
  [
    'GpAppointmentTelephoneRequired when a telephone slot is booked without a number',
    telephoneSlot,
    {},
    { __typename: 'GpAppointmentTelephoneRequired', message: 'Enter the telephone number for the clinician to call.' },
  ],
  [
    'GpAppointmentTelephoneNotAsked when a number is sent for an in-person slot',
    {},
    { telephone: { number } },
    {
      __typename: 'GpAppointmentTelephoneNotAsked',
      message: 'This practice does not accept a telephone number for this appointment. Remove it and try again.',
    },
  ],
  [
    'GpAppointmentTelephoneRequired when the number is missing and telephoneConsultations is false',
    { ...telephoneSlot, telephoneConsultations: false },
    {},
    { __typename: 'GpAppointmentTelephoneRequired', message: 'Enter the telephone number for the clinician to call.' },
  ],
  [
    'GpAppointmentTooSoon when the slot is before the first bookable day',
    { bookableFromDays: 9 },
    {},
    {
      __typename: 'GpAppointmentTooSoon',
      bookableFromDays: 9,
      message:
        'This practice does not accept online bookings less than 9 days ahead. Choose a later day or contact the practice.',
    },
  ],
  [
    'GpAppointmentTooFarAhead when the slot is after the last bookable day',
    { bookableToDays: 7 },
    {},
    {
      __typename: 'GpAppointmentTooFarAhead',
      bookableToDays: 7,
      message: 'This practice does not accept online bookings more than 7 days ahead. Choose an earlier day.',
    },
  ],
  [
    'GpAppointmentLimitReached when the practice accepts no bookings',
    { maxAppointments: 0 },
    {},
    {
      __typename: 'GpAppointmentLimitReached',
      maximumBooked: 0,
      message: 'This practice does not accept online bookings. Contact the practice.',
    },
  ],
])('bookGpAppointment reports %s, without sending the booking', async (_case, practice, input, expected) => {
  const isByRules = !JSON.stringify(expected).includes('GpAppointmentTelephone');
  const { stack, slotId, slot } = await offerSlot(practice);
  expect(await book(stack, { slotId, ...input })).toEqual(expected);
  // The rules are read again before they refuse anything.
  const calls = stack.calls().filter((call) => call !== 'GetClinicalVersionInformation');
  expect(calls.slice(0, 1)).toEqual(['GetUserOptions']);
  expect(calls.slice(1)).toEqual(isByRules ? ['GetPracticeSettings'] : []);
  expect(slot.appointment).toBeUndefined();
});

test('bookGpAppointment reports GpAppointmentSlotInPast for a slot of an earlier day, without sending the booking', async () => {
  const { stack, slotId } = await offerSlot();
  stack.simulator.clock.set(new Date('2026-05-21T08:00:00Z'));
  expect(await book(stack, { slotId })).toMatchObject({ __typename: 'GpAppointmentSlotInPast' });
  expect(bookingCallCount(stack)).toBe(0);
});

test('bookGpAppointment reports GpAppointmentSlotNotFound for an invalid slot id before any upstream call', async () => {
  const { stack, slotId } = await offerSlot();
  for (const invalidId of ['1001', `${slotId}x`, slotId.slice(0, -1), 'é', '']) {
    expect(await book(stack, { slotId: invalidId })).toMatchObject({ __typename: 'GpAppointmentSlotNotFound' });
  }
  expect(stack.calls()).toEqual([]);
});

test.each([9_999_999, 2 ** 31 - 1])(
  'bookableSlots and bookGpAppointment treat a bookableToDays of %i as unlimited',
  async (bookableToDays) => {
    const { stack, slotId } = await offerSlot({ bookableToDays });
    const { data } = await stack.query(bookableSlotsQuery);
    expect(slotsIn(data)).toMatchObject([{ isWithinBookingDays: true }]);
    expect(await book(stack, { slotId })).toMatchObject({ __typename: 'BookGpAppointmentSuccess' });
  },
);

test('bookGpAppointment accepts a slot on the first and last bookable day', async () => {
  const { stack, slotId } = await offerSlot({ bookableFromDays: 8, bookableToDays: 8 });
  expect(await book(stack, { slotId })).toMatchObject({ __typename: 'BookGpAppointmentSuccess' });
});

test.each<[string, (offer: Offer) => unknown, object]>([
  [
    'GpAppointmentSlotTaken when another person has just booked the slot',
    ({ slot }) => giveSlotTo(slot, 'somebody else'),
    { __typename: 'GpAppointmentSlotTaken' },
  ],
  [
    'GpAppointmentSlotTaken when the patient has already booked the slot',
    ({ slot }) => giveSlotTo(slot, 'patient-1'),
    { __typename: 'GpAppointmentSlotTaken' },
  ],
  [
    'GpAppointmentSlotNotFound when the practice has withdrawn the slot',
    ({ slot }) => (slot.withdrawn = true),
    { __typename: 'GpAppointmentSlotNotFound' },
  ],
  [
    'GpAppointmentSlotInPast when the slot has started',
    ({ stack }) => stack.simulator.clock.set(new Date('2026-05-20T08:00:01Z')),
    { __typename: 'GpAppointmentSlotInPast' },
  ],
  [
    'GpAppointmentTooSoon when the practice has moved its first bookable day',
    ({ practice }) => (practice.appointments.BookableFromDays = 30),
    { __typename: 'GpAppointmentTooSoon', bookableFromDays: 30 },
  ],
  [
    'GpAppointmentTooFarAhead when the practice has moved its last bookable day',
    ({ practice }) => (practice.appointments.BookableToDays = 3),
    { __typename: 'GpAppointmentTooFarAhead', bookableToDays: 3 },
  ],
  [
    'GpAppointmentLimitReached when the practice has stopped accepting bookings',
    ({ practice }) => (practice.appointments.MaxAppointments = 0),
    { __typename: 'GpAppointmentLimitReached', maximumBooked: 0 },
  ],
  [
    'GpAppointmentReasonRequired when the practice now requires a reason',
    ({ practice }) => (practice.inputRequirements.AppointmentBookingReason = 'RequestedMandatory'),
    { __typename: 'GpAppointmentReasonRequired' },
  ],
  [
    'GpAppointmentDetailsRefused when the slot has become a telephone slot',
    ({ slot }) => (slot.kind = 'Telephone'),
    {
      __typename: 'GpAppointmentDetailsRefused',
      message: 'The practice did not accept the reason or the telephone number. Check its rules and try again.',
    },
  ],
])('bookGpAppointment reports %s, after one booking call', async (_case, change, expected) => {
  const offered = await offerSlot();
  change(offered);
  const { stack, slotId } = offered;
  const outcome = await book(stack, { slotId });
  expect(outcome).toEqual({ message: expect.stringMatching(/\.$/) as string, ...expected });
  expect(bookingCallCount(stack)).toBe(1);
});

test('bookGpAppointment reports GpAppointmentLimitReached when the patient has the maximum number of appointments', async () => {
  const appointments = ['2026-05-25T09:00:00', '2026-05-26T09:00:00'].map((one) => ({ start: one }));
  const { stack, slotId } = await offerSlot({ maxAppointments: 2 }, { appointments });
  expect(await book(stack, { slotId })).toEqual({
    __typename: 'GpAppointmentLimitReached',
    maximumBooked: 2,
    message: 'The patient already has the maximum number of upcoming appointments: 2.',
  });
  expect(bookingCallCount(stack)).toBe(1);
});

test('bookGpAppointment reports why the service is unavailable when it closes after the slot was offered', async () => {
  const { stack, slotId, practice } = await offerSlot();
  const [account] = stack.simulator.world.accounts;
  if (!account) throw new Error('The world has no account.');
  account.status = 'Inactive';
  expect(await book(stack, { slotId })).toMatchObject({
    __typename: 'GpAccountInactive',
    reason: 'ACCOUNT_INACTIVE',
  });
  account.status = 'Active';
  account.assigned.AppointmentsEnabled = false;
  expect(await book(stack, { slotId })).toMatchObject({
    __typename: 'GpServiceNotGranted',
    reason: 'NOT_GRANTED',
  });
  account.assigned.AppointmentsEnabled = true;
  practice.services.AppointmentsSupported = false;
  stack.simulator.clock.advance(6 * 60_000);
  expect(await book(stack, { slotId })).toMatchObject({
    __typename: 'GpServiceNotOffered',
    reason: 'NOT_OFFERED',
  });
  practice.live = false;
  stack.simulator.clock.advance(11 * 60_000);
  expect(await book(stack, { slotId })).toMatchObject({
    __typename: 'GpPracticeNotLive',
    reason: 'PRACTICE_NOT_LIVE',
  });
  expect(bookingCallCount(stack)).toBe(0);
});

function giveSlotTo(slot: Slot, patientId: string): void {
  slot.appointment = { patientId, bookedBy: 'practice', bookedAt: '2026-05-11T09:00:00', cancellable: true };
}

test('a booking that the upstream refuses to a restricted account reports GpAccountRestricted', async () => {
  const { stack, slotId } = await offerSlot();
  stack.simulator.faults.add({ operation: 'BookAppointment', kind: 'fault', status: 403, code: -1032, message: '' });
  expect(await book(stack, { slotId })).toMatchObject({
    __typename: 'GpAccountRestricted',
    reason: 'ACCOUNT_RESTRICTED',
  });
  expect(bookingCallCount(stack)).toBe(1);
});

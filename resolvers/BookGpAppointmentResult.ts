import type { BookingOutcome } from '../src/domain/appointmentOutcome.ts';
import type { BookGpAppointmentResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  booked: 'BookGpAppointmentSuccess',
  outcomeUnknown: 'GpAppointmentOutcomeUnknown',
  slotNotFound: 'GpAppointmentSlotNotFound',
  slotTaken: 'GpAppointmentSlotTaken',
  slotInPast: 'GpAppointmentSlotInPast',
  tooSoon: 'GpAppointmentTooSoon',
  tooFarAhead: 'GpAppointmentTooFarAhead',
  limitReached: 'GpAppointmentLimitReached',
  reasonRequired: 'GpAppointmentReasonRequired',
  reasonNotAsked: 'GpAppointmentReasonNotAsked',
  telephoneRequired: 'GpAppointmentTelephoneRequired',
  telephoneNotAsked: 'GpAppointmentTelephoneNotAsked',
  detailsRefused: 'GpAppointmentDetailsRefused',
} as const satisfies Record<BookingOutcome['kind'], string>;

export const BookGpAppointmentResult: BookGpAppointmentResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};

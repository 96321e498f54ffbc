import type { BookingOutcome } from '../src/domain/appointmentOutcome.ts';
import type { BookAppointmentResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  booked: 'BookAppointmentSuccess',
  outcomeUnknown: 'AppointmentOutcomeUnknown',
  slotNotFound: 'AppointmentSlotNotFound',
  slotTaken: 'AppointmentSlotTaken',
  slotInPast: 'AppointmentSlotInPast',
  tooSoon: 'AppointmentTooSoon',
  tooFarAhead: 'AppointmentTooFarAhead',
  limitReached: 'AppointmentLimitReached',
  reasonRequired: 'AppointmentReasonRequired',
  reasonNotAsked: 'AppointmentReasonNotAsked',
  telephoneRequired: 'AppointmentTelephoneRequired',
  telephoneNotAsked: 'AppointmentTelephoneNotAsked',
  detailsRefused: 'AppointmentDetailsRefused',
} as const satisfies Record<BookingOutcome['kind'], string>;

export const BookAppointmentResult: BookAppointmentResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};

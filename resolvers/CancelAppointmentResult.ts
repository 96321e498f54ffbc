import type { CancellationOutcome } from '../src/domain/appointmentOutcome.ts';
import type { CancelAppointmentResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  cancelled: 'CancelAppointmentSuccess',
  outcomeUnknown: 'AppointmentOutcomeUnknown',
  notFound: 'AppointmentNotFound',
  notCancellable: 'AppointmentNotCancellable',
  inPast: 'AppointmentInPast',
} as const satisfies Record<CancellationOutcome['kind'], string>;

export const CancelAppointmentResult: CancelAppointmentResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};

import type { CancellationOutcome } from '../src/domain/appointmentOutcome.ts';
import type { CancelGpAppointmentResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  cancelled: 'CancelGpAppointmentSuccess',
  outcomeUnknown: 'GpAppointmentOutcomeUnknown',
  notFound: 'GpAppointmentNotFound',
  notCancellable: 'GpAppointmentNotCancellable',
  inPast: 'GpAppointmentInPast',
} as const satisfies Record<CancellationOutcome['kind'], string>;

export const CancelGpAppointmentResult: CancelGpAppointmentResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};

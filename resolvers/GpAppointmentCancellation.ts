import { usualCancellationReasons } from '../src/domain/appointmentCancellation.ts';
import type { GpAppointmentCancellationResolvers } from '../src/generated/resolvers-types.ts';

export const GpAppointmentCancellation: GpAppointmentCancellationResolvers = {
  usualReasons: () => usualCancellationReasons,
};

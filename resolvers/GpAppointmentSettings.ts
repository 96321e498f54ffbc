import type { GpAppointmentSettingsResolvers } from '../src/generated/resolvers-types.ts';

export const GpAppointmentSettings: GpAppointmentSettingsResolvers = {
  reason: ({ bookingReason }) => bookingReason,
  message: ({ appointmentsMessage }) => appointmentsMessage ?? null,
};

import type { AppointmentSettingsResolvers } from '../src/generated/resolvers-types.ts';

export const AppointmentSettings: AppointmentSettingsResolvers = {
  reason: ({ bookingReason }) => bookingReason,
  message: ({ appointmentsMessage }) => appointmentsMessage ?? null,
};

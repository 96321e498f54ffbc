import type { GpAppointmentsResolvers } from '../src/generated/resolvers-types.ts';

export const GpAppointments: GpAppointmentsResolvers = {
  onlyOwnBookings: (appointments, _, { services }) => services.appointments.hasOnlyOwnBookings(appointments),
};

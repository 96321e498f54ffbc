import type { GpAppointmentSlotTakenResolvers } from '../src/generated/resolvers-types.ts';

export const GpAppointmentSlotTaken: GpAppointmentSlotTakenResolvers = {
  isTakenByThisPatient: (taken, _, { services }) => services.appointments.holdsSlot(taken),
};

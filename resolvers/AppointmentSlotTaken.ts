import type { AppointmentSlotTakenResolvers } from '../src/generated/resolvers-types.ts';

export const AppointmentSlotTaken: AppointmentSlotTakenResolvers = {
  isTakenByThisPatient: (taken, _, { services }) => services.appointments.holdsSlot(taken),
};

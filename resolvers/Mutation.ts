import type { MutationResolvers } from '../src/generated/resolvers-types.ts';

export const Mutation: MutationResolvers = {
  bookAppointment: (_parent, { input }, { services }) => services.appointments.book(input),
  cancelAppointment: (_parent, { input }, { services }) => services.appointments.cancel(input),
  cancelPrescriptionRequest: (_parent, { input }, { services }) => services.prescriptions.cancel(input),
  requestPrescription: (_parent, { input }, { services }) => services.prescriptions.request(input),
};

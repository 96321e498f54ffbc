import type { MutationResolvers } from '../src/generated/resolvers-types.ts';

export const Mutation: MutationResolvers = {
  bookAppointment: (_parent, { input }, { services }) => services.appointments.book(input),
  cancelAppointment: (_parent, { input }, { services }) => services.appointments.cancel(input),
  cancelPrescriptionRequest: (_parent, { input }, { services }) => services.prescriptions.cancel(input),
  deleteMessage: (_parent, { input }, { services }) => services.messages.delete(input),
  markMessageRead: (_parent, { input }, { services }) => services.messages.markRead(input),
  requestDetailsChange: (_parent, { input }, { services }) => services.detailsChanges.request(input),
  requestPrescription: (_parent, { input }, { services }) => services.prescriptions.request(input),
  sendMessage: (_parent, { input }, { services }) => services.messages.send(input),
  withdrawDetailsChange: (_parent, { input }, { services }) => services.detailsChanges.withdraw(input),
  registerWithLinkageKey: (_parent, { input }, { services }) => services.registration.withLinkageKey.register(input),
  registerWithDemographics: (_parent, { input }, { services }) =>
    services.registration.withDemographics.register(input),
  resetAccountLinkageKey: (_parent, { input }, { services }) => services.registration.resetAccount(input),
  unlinkPatient: (_parent, { input }, { services }) => services.registration.unlink(input),
};

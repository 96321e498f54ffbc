import type { MutationResolvers } from '../src/generated/resolvers-types.ts';

export const Mutation: MutationResolvers = {
  bookAppointment: (patient, { input }, { services }) => services.appointments.book(patient, input),
  cancelAppointment: (patient, { input }, { services }) => services.appointments.cancel(patient, input),
  cancelPrescriptionRequest: (patient, { input }, { services }) => services.prescriptions.cancel(patient, input),
  deleteMessage: (patient, { input }, { services }) => services.messages.delete(patient, input),
  markMessageRead: (patient, { input }, { services }) => services.messages.markRead(patient, input),
  requestDetailsChange: (patient, { input }, { services }) => services.detailsChanges.request(patient, input),
  requestPrescription: (patient, { input }, { services }) => services.prescriptions.request(patient, input),
  sendMessage: (patient, { input }, { services }) => services.messages.send(patient, input),
  withdrawDetailsChange: (patient, _args, { services }) => services.detailsChanges.cancel(patient),
  registerWithLinkageKey: (_parent, { input }, { services }) => services.registration.withLinkageKey.register(input),
  registerWithDemographics: (_parent, { input }, { services }) =>
    services.registration.withDemographics.register(input),
  resetAccountLinkageKey: (patient, { input }, { services }) => services.registration.resetAccount(patient, input),
  unlinkPatient: (_parent, { input }, { services }) => services.registration.unlink(input),
};

import type { MutationResolvers } from '../src/generated/resolvers-types.ts';

export const Mutation: MutationResolvers = {
  bookGpAppointment: (patient, { input }, { services }) => services.appointments.book(patient, input),
  cancelGpAppointment: (patient, { input }, { services }) => services.appointments.cancel(patient, input),
  cancelGpPrescriptionRequest: (patient, { input }, { services }) => services.prescriptions.cancel(patient, input),
  deleteGpMessage: (patient, { input }, { services }) => services.messages.delete(patient, input),
  markGpMessageRead: (patient, { input }, { services }) => services.messages.markRead(patient, input),
  requestGpDetailsChange: (patient, { input }, { services }) => services.detailsChanges.request(patient, input),
  requestGpPrescription: (patient, { input }, { services }) => services.prescriptions.request(patient, input),
  sendGpMessage: (patient, { input }, { services }) => services.messages.send(patient, input),
  cancelGpDetailsChange: (patient, _args, { services }) => services.detailsChanges.cancel(patient),
  registerGpAccountWithLinkageKey: (_parent, { input }, { services }) =>
    services.registration.withLinkageKey.register(input),
  registerGpAccountWithDemographics: (_parent, { input }, { services }) =>
    services.registration.withDemographics.register(input),
  resetGpAccountLinkageKey: (patient, { input }, { services }) => services.registration.resetAccount(patient, input),
  unlinkGpPatient: (_parent, { input }, { services }) => services.registration.unlink(input),
};

import { createAppointments } from './appointments.ts';
import { bookAppointment } from './bookAppointment.ts';
import { cancelAppointment } from './cancelAppointment.ts';
import { cancelDetailsChange } from './cancelDetailsChange.ts';
import { cancelPrescriptionRequest } from './cancelPrescriptionRequest.ts';
import { createDisplayNames } from './displayNames.ts';
import { createDocuments } from './createDocuments.ts';
import { createMedicalRecord } from './createMedicalRecord.ts';
import { deleteMessage } from './deleteMessage.ts';
import { createDetailsChanges } from './detailsChanges.ts';
import { findPractices } from './findPractices.ts';
import { markMessageRead } from './markMessageRead.ts';
import { createMessages } from './messages.ts';
import { offerSlots, pageOfSlots } from './offerSlots.ts';
import { createPrescriptions } from './prescriptions.ts';
import { registerWithDemographics } from './registerWithDemographics.ts';
import { registerWithLinkageKey } from './registerWithLinkageKey.ts';
import { requestDetailsChange } from './requestDetailsChange.ts';
import { requestPrescription } from './requestPrescription.ts';
import { resetAccountLinkageKey } from './resetAccountLinkageKey.ts';
import { sendMessage } from './sendMessage.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';
import { unlinkPatient } from './unlinkPatient.ts';

export type Services = ReturnType<typeof createServices>;

/** Creates the services of one request: writes, and reads that need more than a loader. */
export function createServices(dependencies: ServiceDependencies) {
  const { ids, loaders, subject } = dependencies;
  const displayNames = createDisplayNames(dependencies);
  return {
    appointments: {
      ...createAppointments(dependencies),
      book: bookAppointment(dependencies),
      cancel: cancelAppointment(dependencies),
      offerSlots: offerSlots(dependencies),
      slotPage: pageOfSlots(dependencies.ids),
    },
    documents: createDocuments(dependencies),
    medicalRecord: createMedicalRecord(dependencies),
    detailsChanges: {
      ...createDetailsChanges(dependencies),
      request: requestDetailsChange(dependencies),
      cancel: cancelDetailsChange(dependencies),
    },
    messages: {
      ...createMessages(dependencies),
      send: sendMessage(dependencies),
      markRead: markMessageRead(dependencies),
      delete: deleteMessage(dependencies),
    },
    onlineUser: async () => ({
      id: ids.ofOnlineUser(subject),
      displayName: displayNames.ofUser,
      patients: await loaders.patientsBySubject.load(subject),
    }),
    displayNames,
    practices: { find: findPractices(dependencies) },
    registration: {
      withLinkageKey: registerWithLinkageKey(dependencies),
      withDemographics: registerWithDemographics(dependencies),
      resetAccount: resetAccountLinkageKey(dependencies),
      unlink: unlinkPatient(dependencies),
    },
    prescriptions: {
      ...createPrescriptions(dependencies),
      request: requestPrescription(dependencies),
      cancel: cancelPrescriptionRequest(dependencies),
    },
  };
}

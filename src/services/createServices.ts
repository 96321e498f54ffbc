import type { GuessLimit } from '../domain/guessLimit.ts';
import type { OpaqueIds } from '../ids/createOpaqueIds.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { ProvenIdentity } from '../domain/provenIdentity.ts';
import type { RecordMemory } from '../domain/recordMemory.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import type { PatientLinks } from '../identity/PatientLinks.ts';
import type { Loaders } from '../loaders/createLoaders.ts';
import { createAppointments } from './appointments.ts';
import { bookAppointment } from './bookAppointment.ts';
import { cancelAppointment } from './cancelAppointment.ts';
import { cancelPrescriptionRequest } from './cancelPrescriptionRequest.ts';
import { deleteMessage } from './deleteMessage.ts';
import { createDetailsChanges } from './detailsChanges.ts';
import { createDocuments } from './documents.ts';
import { findPractices } from './findPractices.ts';
import { markMessageRead } from './markMessageRead.ts';
import { createMedicalRecord } from './medicalRecord.ts';
import { createMessages } from './messages.ts';
import { offerSlots } from './offerSlots.ts';
import { createPrescriptions } from './prescriptions.ts';
import { registerWithDemographics } from './registerWithDemographics.ts';
import { registerWithLinkageKey } from './registerWithLinkageKey.ts';
import { requestDetailsChange } from './requestDetailsChange.ts';
import { requestPrescription } from './requestPrescription.ts';
import { resetAccountLinkageKey } from './resetAccountLinkageKey.ts';
import { sendMessage } from './sendMessage.ts';
import { unlinkPatient } from './unlinkPatient.ts';
import { withdrawDetailsChange } from './withdrawDetailsChange.ts';

export interface ServiceDependencies {
  readonly emis: EmisClient;
  readonly loaders: Loaders;
  readonly ids: OpaqueIds;
  /** Sections of records that are kept: to be dropped for a patient at whatever changes what may be seen. */
  readonly records: Pick<RecordMemory, 'drop'>;
  /** The signed-in person. */
  readonly subject: string;
  /** Who they have proven to be; undefined: nobody in particular. */
  readonly identity: ProvenIdentity | undefined;
  readonly patientLinks: PatientLinks;
  readonly guessLimit: GuessLimit;
  /** Ends sessions with a patient, and drops all that is kept of them beyond this request. */
  readonly forgetPatient: (link: PatientLink) => void;
  readonly now: () => Date;
}

export type Services = ReturnType<typeof createServices>;

/** What one request can do and decide beyond loading. */
export function createServices(dependencies: ServiceDependencies) {
  const { loaders, subject } = dependencies;
  return {
    appointments: {
      ...createAppointments(dependencies),
      book: bookAppointment(dependencies),
      cancel: cancelAppointment(dependencies),
      offerSlots: offerSlots(dependencies),
    },
    documents: createDocuments(dependencies),
    medicalRecord: createMedicalRecord(dependencies),
    detailsChanges: {
      ...createDetailsChanges(dependencies),
      request: requestDetailsChange(dependencies),
      withdraw: withdrawDetailsChange(dependencies),
    },
    messages: {
      ...createMessages(dependencies),
      send: sendMessage(dependencies),
      markRead: markMessageRead(dependencies),
      delete: deleteMessage(dependencies),
    },
    /** The signed-in person. */
    onlineUser: async () => ({ patients: await loaders.patientsBySubject.load(subject) }),
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

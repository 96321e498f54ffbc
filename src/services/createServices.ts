import type { OpaqueIds } from '../domain/opaqueIds.ts';
import type { RecordMemory } from '../domain/recordMemory.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
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
import { requestDetailsChange } from './requestDetailsChange.ts';
import { requestPrescription } from './requestPrescription.ts';
import { sendMessage } from './sendMessage.ts';
import { withdrawDetailsChange } from './withdrawDetailsChange.ts';

export interface ServiceDependencies {
  readonly emis: EmisClient;
  readonly loaders: Loaders;
  readonly ids: OpaqueIds;
  /** Sections of records that are kept: to be dropped for a patient at whatever changes what may be seen. */
  readonly records: Pick<RecordMemory, 'drop'>;
  /** The signed-in person. */
  readonly subject: string;
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
    prescriptions: {
      ...createPrescriptions(dependencies),
      request: requestPrescription(dependencies),
      cancel: cancelPrescriptionRequest(dependencies),
    },
  };
}

import type { DocumentReading } from '../domain/documentReading.ts';
import type { OpaqueIds } from '../ids/createOpaqueIds.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { RecordMemory } from '../domain/recordMemory.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createAppointmentById } from './appointmentById.ts';
import { createAppointmentsByPatient } from './appointmentsByPatient.ts';
import { createDemographicsByPatient } from './demographicsByPatient.ts';
import { createDetailsChangeByPatient } from './detailsChangeByPatient.ts';
import type { FactLoaders } from './createFactLoaders.ts';
import { createDocumentById } from './documentById.ts';
import { createDocumentReadingByGuid } from './documentReadingByGuid.ts';
import { createFreeSlotsByPatient } from './freeSlotsByPatient.ts';
import { createMedicalRecordById } from './medicalRecordById.ts';
import { createMedicationCoursesByPatient } from './medicationCoursesByPatient.ts';
import { createMessageByNumber } from './messageByNumber.ts';
import { createMessageRecipientsByPatient } from './messageRecipientsByPatient.ts';
import { createMessagesByPatient } from './messagesByPatient.ts';
import { createPatientById } from './patientById.ts';
import { createPatientByNhsNumber } from './patientByNhsNumber.ts';
import { createPatientsBySubject } from './patientsBySubject.ts';
import { createPrescriptionById } from './prescriptionById.ts';
import { createPrescriptionsByPatient } from './prescriptionsByPatient.ts';
import { createRecordSectionsByPatient, type OpenSections } from './recordSectionsByPatient.ts';

export interface LoaderDependencies {
  /** The loaders of the same request that availability is decided from. */
  readonly facts: FactLoaders;
  readonly emis: EmisClient;
  /** The signed-in person under whose authority everything is loaded. */
  readonly subject: string;
  readonly patientsOfPerson: (subject: string) => Promise<readonly PatientLink[]>;
  readonly nhsNumbers: {
    learn(patientId: string, nhsNumber: string | undefined): void;
    /** Undefined: not learnt yet. */
    has(patientId: string, nhsNumber: string): boolean | undefined;
  };
  readonly ids: OpaqueIds;
  readonly records: RecordMemory;
  readonly openSections: OpenSections;
  readonly readDocument: (base64: string) => Promise<DocumentReading>;
  readonly now: () => Date;
}

export type Loaders = ReturnType<typeof createLoaders>;

/**
 * The loaders of one request. They keep what they load for as long as the request lives, and know whose request it
 * is: to hand them to another request would hand one person's data to another.
 */
export function createLoaders(dependencies: LoaderDependencies) {
  const { emis, subject, patientsOfPerson, nhsNumbers, ids, now, records, openSections } = dependencies;
  const patientsBySubject = createPatientsBySubject(patientsOfPerson);
  const patientById = createPatientById(patientsBySubject, subject);
  const demographicsByPatient = createDemographicsByPatient(emis, nhsNumbers.learn);
  const appointmentsByPatient = createAppointmentsByPatient(emis, now);
  const prescriptionsByPatient = createPrescriptionsByPatient(emis, now);
  const recordSectionsByPatient = createRecordSectionsByPatient(emis, records, openSections);
  const loaders = {
    ...dependencies.facts,
    appointmentById: createAppointmentById(ids, patientById, appointmentsByPatient, now),
    appointmentsByPatient,
    demographicsByPatient,
    documentById: createDocumentById(ids, patientById, recordSectionsByPatient),
    documentReadingByGuid: createDocumentReadingByGuid(emis, dependencies.readDocument),
    freeSlotsByPatient: createFreeSlotsByPatient(emis),
    medicationCoursesByPatient: createMedicationCoursesByPatient(emis),
    medicalRecordById: createMedicalRecordById(ids, patientById),
    detailsChangeByPatient: createDetailsChangeByPatient(emis),
    messageByNumber: createMessageByNumber(emis),
    messageRecipientsByPatient: createMessageRecipientsByPatient(emis),
    messagesByPatient: createMessagesByPatient(emis),
    patientById,
    patientByNhsNumber: createPatientByNhsNumber(patientsBySubject, demographicsByPatient, nhsNumbers.has, subject),
    patientsBySubject,
    prescriptionById: createPrescriptionById(ids, patientById, prescriptionsByPatient),
    prescriptionsByPatient,
    recordSectionsByPatient,
  };
  return {
    ...loaders,
    /** Forgets what has been loaded of a patient, and who may be seen at all: that has changed. */
    forget(link: PatientLink): void {
      for (const loader of Object.values(loaders)) {
        if ('clearAll' in loader) loader.clearAll();
        else loader.clear(link);
      }
    },
  };
}

import type { LimitGuesses } from '../domain/AttemptLimiter.ts';
import type { DocumentReading } from '../domain/documentReading.ts';
import type { Demographics, PatientLink, PatientName } from '../domain/patient.ts';
import type { RecordCache } from '../domain/RecordCache.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import type { OpaqueIds } from '../ids/createOpaqueIds.ts';
import { createAppointmentById } from './createAppointmentById.ts';
import { createAppointmentsByPatient } from './createAppointmentsByPatient.ts';
import { createDemographicsByPatient } from './createDemographicsByPatient.ts';
import { createDetailsChangeByPatient } from './createDetailsChangeByPatient.ts';
import { createDocumentById } from './createDocumentById.ts';
import { createDocumentReadingByGuid } from './createDocumentReadingByGuid.ts';
import type { FactLoaders } from './createFactLoaders.ts';
import { createFreeSlotsByPatient } from './createFreeSlotsByPatient.ts';
import { createMedicalRecordById } from './createMedicalRecordById.ts';
import { createMedicationCourseById } from './createMedicationCourseById.ts';
import { createMedicationCoursesByPatient } from './createMedicationCoursesByPatient.ts';
import { createMessageById } from './createMessageById.ts';
import { createMessageByNumber } from './createMessageByNumber.ts';
import { createMessageRecipientsByPatient } from './createMessageRecipientsByPatient.ts';
import { createMessagesByPatient } from './createMessagesByPatient.ts';
import { createPatientById } from './createPatientById.ts';
import { createPatientByNhsNumber } from './createPatientByNhsNumber.ts';
import { createPatientsBySubject } from './createPatientsBySubject.ts';
import { createPrescriptionById } from './createPrescriptionById.ts';
import { createPrescriptionsByPatient } from './createPrescriptionsByPatient.ts';
import {
  createRecordSectionsByPatient,
  type ConfirmSection,
  type OpenSections,
} from './createRecordSectionsByPatient.ts';

interface LoaderDependencies {
  readonly emis: EmisClient;
  /** The loaders of the same request that decide availability. */
  readonly facts: FactLoaders;
  /** The signed-in person, with whose permissions everything is loaded. */
  readonly subject: string;
  readonly patientsOfPerson: (subject: string) => Promise<readonly PatientLink[]>;
  readonly checkIdentity: (link: PatientLink, demographics: Demographics) => Promise<void>;
  readonly nhsNumbers: {
    store(patientId: string, nhsNumber: string | undefined): void;
    /** Returns undefined when the patient's number is not known. */
    has(patientId: string, nhsNumber: string): boolean | undefined;
    limitGuesses: LimitGuesses;
  };
  readonly patientNames: { set(patientId: string, name: PatientName): void };
  readonly ids: OpaqueIds;
  readonly recordCache: RecordCache;
  readonly openSections: OpenSections;
  readonly confirmSection: ConfirmSection;
  readonly readDocument: (base64: string) => Promise<DocumentReading>;
  readonly now: () => Date;
}

export type Loaders = ReturnType<typeof createLoaders>;

/**
 * Creates the loaders of one request. They cache what they load and act for one person: sharing them with another
 * request would show one person's data to another.
 */
export function createLoaders(dependencies: LoaderDependencies) {
  const { emis, subject, patientsOfPerson, nhsNumbers, patientNames, ids, now, recordCache } = dependencies;
  const patientsBySubject = createPatientsBySubject(patientsOfPerson);
  const patientById = createPatientById(patientsBySubject, subject);
  const demographicsByPatient = createDemographicsByPatient(
    emis,
    dependencies.checkIdentity,
    nhsNumbers.store,
    patientNames,
  );
  const appointmentsByPatient = createAppointmentsByPatient(emis, now);
  const prescriptionsByPatient = createPrescriptionsByPatient(emis, now);
  const medicationCoursesByPatient = createMedicationCoursesByPatient(emis);
  const messageByNumber = createMessageByNumber(emis);
  const messagesByPatient = createMessagesByPatient(emis);
  const recordSectionsByPatient = createRecordSectionsByPatient(emis, recordCache, dependencies);
  const loaders = {
    ...dependencies.facts,
    appointmentById: createAppointmentById(ids, patientById, appointmentsByPatient, now),
    appointmentsByPatient,
    demographicsByPatient,
    documentById: createDocumentById(ids, patientById, recordSectionsByPatient),
    documentReadingByGuid: createDocumentReadingByGuid(emis, dependencies.readDocument),
    freeSlotsByPatient: createFreeSlotsByPatient(emis),
    medicationCourseById: createMedicationCourseById(
      ids,
      patientById,
      medicationCoursesByPatient,
      prescriptionsByPatient,
    ),
    medicationCoursesByPatient,
    medicalRecordById: createMedicalRecordById(ids, patientById),
    detailsChangeByPatient: createDetailsChangeByPatient(emis),
    messageById: createMessageById(ids, patientById, messagesByPatient, messageByNumber),
    messageByNumber,
    messageRecipientsByPatient: createMessageRecipientsByPatient(emis),
    messagesByPatient,
    patientById,
    patientByNhsNumber: createPatientByNhsNumber(patientsBySubject, demographicsByPatient, nhsNumbers, subject),
    patientsBySubject,
    prescriptionById: createPrescriptionById(ids, patientById, prescriptionsByPatient),
    prescriptionsByPatient,
    recordSectionsByPatient,
  };
  return {
    ...loaders,
    /** Clears everything that may depend on the person's access to the patient, because it has changed. */
    clearPatient(link: PatientLink): void {
      for (const loader of Object.values(loaders)) {
        if ('clearAll' in loader) loader.clearAll();
        else loader.clear(link);
      }
    },
  };
}

import type { PatientLink } from '../domain/patient.ts';
import type { OpaqueIds } from '../ids/createOpaqueIds.ts';
import { createKeyedLoader, type KeyedLoader } from './createKeyedLoader.ts';
import type { PatientById } from './createPatientById.ts';

/** Loads the patient of a record's opaque id; null for an unknown id or a patient whom this person may not see. */
export function createMedicalRecordById(ids: OpaqueIds, patientById: PatientById): KeyedLoader<PatientLink | null> {
  return createKeyedLoader('medicalRecordById', async (id: string) => {
    const patientId = ids.openMedicalRecord(id);
    return patientId === null ? null : patientById.load(patientId);
  });
}

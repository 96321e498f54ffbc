import type DataLoader from 'dataloader';
import type { OpaqueIds } from '../ids/createOpaqueIds.ts';
import type { PatientLink } from '../domain/patient.ts';
import { createKeyedLoader } from './createKeyedLoader.ts';
import type { PatientById } from './createPatientById.ts';

export type MedicalRecordById = DataLoader<string, PatientLink | null, string>;

/** Whose a medical record is; null: no id of ours, or of a patient whom this person may not see. */
export function createMedicalRecordById(ids: OpaqueIds, patientById: PatientById): MedicalRecordById {
  return createKeyedLoader(
    async (id: string) => {
      const patientId = ids.openMedicalRecord(id);
      return patientId === null ? null : patientById.load(patientId);
    },
    (id) => id,
  );
}

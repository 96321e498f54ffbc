import type DataLoader from 'dataloader';
import type { OpaqueIds } from '../ids/createOpaqueIds.ts';
import type { PatientPrescription } from '../domain/prescription.ts';
import { createKeyedLoader } from './createKeyedLoader.ts';
import type { PatientById } from './createPatientById.ts';
import type { PrescriptionsByPatient } from './createPrescriptionsByPatient.ts';

export type PrescriptionById = DataLoader<string, PatientPrescription | null, string>;

/** Requests by id; null: no id of ours, of a patient whom this person may not see, or not there any more. */
export function createPrescriptionById(
  ids: OpaqueIds,
  patientById: PatientById,
  prescriptionsByPatient: PrescriptionsByPatient,
): PrescriptionById {
  return createKeyedLoader(
    async (id: string) => {
      const reference = ids.openPrescription(id);
      const link = reference && (await patientById.load(reference.patientId));
      if (!link) return null;
      const { requestId, requestedOn } = reference;
      const prescriptions = await prescriptionsByPatient.load({ link, from: requestedOn, to: requestedOn });
      return prescriptions.find((prescription) => prescription.requestId === requestId) ?? null;
    },
    (id) => id,
  );
}

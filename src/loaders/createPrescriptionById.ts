import type { PatientPrescription } from '../domain/prescription.ts';
import type { OpaqueIds } from '../ids/createOpaqueIds.ts';
import { createKeyedLoader, type KeyedLoader } from './createKeyedLoader.ts';
import type { PatientById } from './createPatientById.ts';
import type { PrescriptionsByPatient } from './createPrescriptionsByPatient.ts';

/**
 * Loads prescription requests by their opaque id; null for an unknown id, a patient whom this person may not see, or a
 * request that no longer exists.
 */
export function createPrescriptionById(
  ids: OpaqueIds,
  patientById: PatientById,
  prescriptionsByPatient: PrescriptionsByPatient,
): KeyedLoader<PatientPrescription | null> {
  return createKeyedLoader('prescriptionById', async (id: string) => {
    const reference = ids.openPrescription(id);
    const link = reference && (await patientById.load(reference.patientId));
    if (!link) return null;
    const { requestId, requestedOn } = reference;
    const prescriptions = await prescriptionsByPatient.load({ link, from: requestedOn, to: requestedOn });
    return prescriptions.find((prescription) => prescription.requestId === requestId) ?? null;
  });
}

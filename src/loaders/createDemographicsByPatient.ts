import type { Demographics } from '../domain/patient.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createPatientLoader, type PatientLoader } from './createKeyedLoader.ts';

export type DemographicsByPatient = PatientLoader<Demographics>;

/**
 * Loads patients' demographics.
 * @param storeNhsNumber called with each result, so that the patient can be found by NHS number later
 */
export function createDemographicsByPatient(
  emis: EmisClient,
  storeNhsNumber: (patientId: string, nhsNumber: string | undefined) => void,
): DemographicsByPatient {
  return createPatientLoader(async (link) => {
    const demographics = await emis.demographics(link);
    storeNhsNumber(link.patientId, demographics.nhsNumber);
    return demographics;
  });
}

import { toDisplayName, type Demographics, type PatientLink, type PatientName } from '../domain/patient.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createPatientLoader, type PatientLoader } from './createKeyedLoader.ts';

export type DemographicsByPatient = PatientLoader<Demographics>;

/**
 * Loads patients' demographics.
 * @param checkIdentity throws when they are another patient's
 * @param storeNhsNumber called with each result, so that the patient can be found by NHS number later
 * @param patientNames receives each patient's name, so that later requests can show it without a call
 */
export function createDemographicsByPatient(
  emis: EmisClient,
  checkIdentity: (link: PatientLink, demographics: Demographics) => Promise<void>,
  storeNhsNumber: (patientId: string, nhsNumber: string | undefined) => void,
  patientNames: { set(patientId: string, name: PatientName): void },
): DemographicsByPatient {
  return createPatientLoader('demographicsByPatient', async (link) => {
    const demographics = await emis.demographics(link);
    await checkIdentity(link, demographics);
    storeNhsNumber(link.patientId, demographics.nhsNumber);
    const text = toDisplayName(demographics.firstName, demographics.surname);
    if (text !== undefined)
      patientNames.set(link.patientId, { text, isIncomplete: demographics.isIncomplete === true });
    return demographics;
  });
}

import type { DetailsChange } from '../domain/detailsChange.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createPatientLoader, type PatientLoader } from './createKeyedLoader.ts';

/** Loads the details change that is waiting for the practice; null when there is none. */
export function createDetailsChangeByPatient(emis: EmisClient): PatientLoader<DetailsChange | null> {
  return createPatientLoader('detailsChangeByPatient', (link) => emis.detailsChange(link));
}

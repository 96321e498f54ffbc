import type DataLoader from 'dataloader';
import type { DetailsChange } from '../domain/detailsChange.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createKeyedLoader } from './createKeyedLoader.ts';

export type DetailsChangeByPatient = DataLoader<PatientLink, DetailsChange | null, string>;

/** The changes of details that wait for practices; null: none does. */
export function createDetailsChangeByPatient(emis: EmisClient): DetailsChangeByPatient {
  return createKeyedLoader(
    (link: PatientLink) => emis.detailsChange(link),
    (link) => link.patientId,
  );
}

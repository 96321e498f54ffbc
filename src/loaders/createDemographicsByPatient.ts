import type DataLoader from 'dataloader';
import type { Demographics, PatientLink } from '../domain/patient.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createKeyedLoader } from './createKeyedLoader.ts';

export type DemographicsByPatient = DataLoader<PatientLink, Demographics, string>;

/** Who patients are. `learn` is told of each, so that a patient can be found by NHS number later. */
export function createDemographicsByPatient(
  emis: EmisClient,
  learn: (patientId: string, nhsNumber: string | undefined) => void,
): DemographicsByPatient {
  return createKeyedLoader(
    async (link: PatientLink) => {
      const demographics = await emis.demographics(link);
      learn(link.patientId, demographics.nhsNumber);
      return demographics;
    },
    (link) => link.patientId,
  );
}

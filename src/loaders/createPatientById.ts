import type DataLoader from 'dataloader';
import type { PatientLink } from '../domain/patient.ts';
import { createKeyedLoader } from './createKeyedLoader.ts';
import type { PatientsBySubject } from './createPatientsBySubject.ts';

export type PatientById = DataLoader<string, PatientLink | null, string>;

/** Patients by id, among those whom this person may see; null for any other id. */
export function createPatientById(patientsBySubject: PatientsBySubject, subject: string): PatientById {
  return createKeyedLoader(
    async (id: string) => {
      const links = await patientsBySubject.load(subject);
      return links.find((link) => link.patientId === id) ?? null;
    },
    (id) => id,
  );
}

import type { PatientLink } from '../domain/patient.ts';
import { createKeyedLoader, type KeyedLoader } from './createKeyedLoader.ts';
import type { PatientsBySubject } from './createPatientsBySubject.ts';

export type PatientById = KeyedLoader<PatientLink | null>;

/** Loads patients by id, among those whom this person may see; null for any other id. */
export function createPatientById(patientsBySubject: PatientsBySubject, subject: string): PatientById {
  return createKeyedLoader('patientById', async (id: string) => {
    const links = await patientsBySubject.load(subject);
    return links.find((link) => link.patientId === id) ?? null;
  });
}

import type { PatientLink } from '../domain/patient.ts';
import { createKeyedLoader, type KeyedLoader } from './createKeyedLoader.ts';

export type PatientsBySubject = KeyedLoader<readonly PatientLink[]>;

/** Loads the links to the patients whom a signed-in person may see. */
export function createPatientsBySubject(
  ofPerson: (subject: string) => Promise<readonly PatientLink[]>,
): PatientsBySubject {
  return createKeyedLoader('patientsBySubject', ofPerson);
}

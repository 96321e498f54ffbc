import type DataLoader from 'dataloader';
import type { PatientLink } from '../domain/patient.ts';
import { createKeyedLoader } from './createKeyedLoader.ts';

export type PatientsBySubject = DataLoader<string, readonly PatientLink[], string>;

/** The patients whom a signed-in person may see. */
export function createPatientsBySubject(
  ofPerson: (subject: string) => Promise<readonly PatientLink[]>,
): PatientsBySubject {
  return createKeyedLoader(ofPerson, (subject) => subject);
}

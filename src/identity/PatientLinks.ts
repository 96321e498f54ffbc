import type { PatientLink } from '../domain/patient.ts';

/** Which patients a signed-in person may see. */
export interface PatientLinks {
  /** The person's own links, in a stable order; empty when there are none. */
  ofPerson(subject: string): Promise<readonly PatientLink[]>;
}

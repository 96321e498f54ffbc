import type { PatientLink } from '../domain/patient.ts';
import type { LinkageAccount } from '../domain/registration.ts';

/** Which patients a signed-in person may see. */
export interface PatientLinks {
  /** The person's own links, in a stable order; empty when there are none. */
  ofPerson(subject: string): Promise<readonly PatientLink[]>;
  /** The person's link to an account that was added here; undefined: none, or one that came from elsewhere. */
  ofAccount(subject: string, account: LinkageAccount): Promise<PatientLink | undefined>;
  /** Keeps a link. One of the same person under the same relationship gives way to it. */
  add(link: NewPatientLink): Promise<PatientLink>;
  /** Forgets a link, if it is there. */
  remove(subject: string, patientId: string): Promise<void>;
}

/** A link without the id, which follows from the relationship. */
export interface NewPatientLink extends Omit<PatientLink, 'patientId'> {
  /** Of what account it is, where a letter named one. */
  readonly account?: LinkageAccount;
}

import type { PatientLink } from '../domain/patient.ts';
import type { LinkageAccount } from '../domain/registration.ts';

/** The store of links, each from a signed-in person to a patient whom they may see. */
export interface PatientLinks {
  /** Lists the person's links, in a stable order. */
  ofPerson(subject: string): Promise<readonly PatientLink[]>;
  /** Finds the person's link to an account. Returns undefined when no link was added with this account. */
  ofAccount(subject: string, account: LinkageAccount): Promise<PatientLink | undefined>;
  /** Stores a link. It replaces the person's link under the same relationship. */
  add(link: NewPatientLink): Promise<PatientLink>;
  /** Removes a link, if it exists. */
  remove(subject: string, patientId: string): Promise<void>;
}

/** A link without its id, which is derived from the relationship. */
export interface NewPatientLink extends Omit<PatientLink, 'patientId'> {
  /** The account, when a letter identified it. */
  readonly account?: LinkageAccount;
}

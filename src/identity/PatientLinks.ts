import type { PatientLink } from '../domain/patient.ts';
import type { IdentityComparison, PinnedIdentity } from '../domain/pinnedIdentity.ts';
import type { LinkageAccount } from '../domain/registration.ts';

/** The store of links, each from a signed-in person to a patient whom they may see. */
export interface PatientLinks {
  /** Lists the person's links, in a stable order. */
  ofPerson(subject: string): Promise<readonly PatientLink[]>;
  /** Finds the person's link to an account. Returns undefined when no link was added with this account. */
  ofAccount(subject: string, account: LinkageAccount): Promise<PatientLink | undefined>;
  /** Stores a link. It replaces the person's link under the same relationship. */
  add(link: NewPatientLink): Promise<PatientLink>;
  /**
   * Compares what demographics say with what the link has pinned, and pins it unless it is another patient's. Undefined
   * when the link has been removed or replaced.
   */
  pin(link: PatientLink, current: PinnedIdentity): Promise<IdentityComparison | undefined>;
  /** Removes a link, if it exists. */
  remove(subject: string, patientId: string): Promise<void>;
}

/** A link without its id, which is derived from the relationship. */
export interface NewPatientLink extends Omit<PatientLink, 'patientId' | 'pinned'> {
  /** The account, when a letter identified it. */
  readonly account?: LinkageAccount;
}

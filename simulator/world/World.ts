import type { Account } from './Account.ts';
import type { Patient } from './Patient.ts';
import type { Person } from './Person.ts';
import type { Practice } from './Practice.ts';
import type { Applicant, Letter, UnlinkedAccount } from './registration.ts';

/**
 * The data behind the simulator. Everything is plain and mutable: a test changes it directly and the next call uses the
 * new values. PascalCase names are those of the contract.
 */
export interface World {
  readonly practices: Practice[];
  readonly patients: Patient[];
  /** One per relationship: a person's own account, or a proxy's account for somebody else. */
  readonly accounts: Account[];
  /** The people who can sign in to an application, scenarios first. EMIS itself does not know these subjects. */
  readonly people: Person[];
  /** Accounts that practices have created and that are not linked to an application. */
  readonly unlinked: UnlinkedAccount[];
  /** Details for registering with a letter and without one, one entry per outcome. */
  readonly letters: Letter[];
  readonly applicants: Applicant[];
}

/** Creates a world without people. */
export function createEmptyWorld(practices: Practice[] = []): World {
  return { practices, patients: [], accounts: [], people: [], unlinked: [], letters: [], applicants: [] };
}

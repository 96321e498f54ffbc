import type { Patient } from './Patient.ts';
import type { Letter, UnlinkedAccount } from './registration.ts';
import { assignedServices, recordAccess } from './services.ts';
import type { World } from './World.ts';

/**
 * Adds an unlinked account of a patient and its letter. By default the patient holds the account, with every service.
 */
export function addLetter(
  world: World,
  patient: Patient,
  account: Pick<UnlinkedAccount, 'accountId' | 'linkageKey'> & Partial<UnlinkedAccount>,
  letter: Pick<Letter, 'about' | 'outcome'> & Partial<Letter>,
): void {
  const { firstName, surname, dateOfBirth, odsCode } = patient;
  const unlinked: UnlinkedAccount = {
    patientId: patient.id,
    relation: 'self',
    holder: { firstName, surname, dateOfBirth },
    status: 'Active',
    assigned: assignedServices(true),
    record: recordAccess(true),
    ...account,
  };
  world.unlinked.push(unlinked);
  const { accountId, linkageKey, holder } = unlinked;
  world.letters.push({
    odsCode,
    accountId,
    linkageKey,
    surname: holder.surname,
    dateOfBirth: holder.dateOfBirth,
    ...letter,
  });
}

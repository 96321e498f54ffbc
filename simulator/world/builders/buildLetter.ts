import type { UnlinkedAccount } from '../registration.ts';
import { assignedServices, recordAccess } from '../services.ts';
import type { Patient } from '../Patient.ts';
import type { World } from '../World.ts';

/** What a test says about a letter's account; the rest is an active account of the patient's own, with every service. */
export type LetterOverrides = Partial<Omit<UnlinkedAccount, 'patientId'>>;

/** Puts the letter of the n-th patient, and the account that it is about, into a test's world. */
export function buildLetter(world: World, patient: Patient, overrides: LetterOverrides, n: number): void {
  const { firstName, surname, dateOfBirth, odsCode } = patient;
  const unlinked: UnlinkedAccount = {
    patientId: patient.id,
    relation: 'self',
    holder: { firstName, surname, dateOfBirth },
    accountId: `account-of-patient-${n}`,
    linkageKey: `linkage-of-patient-${n}`,
    status: 'Active',
    assigned: assignedServices(true),
    record: recordAccess(true),
    ...overrides,
  };
  world.unlinked.push(unlinked);
  const { accountId, linkageKey, holder } = unlinked;
  world.letters.push({
    about: `The letter of patient ${n}.`,
    outcome: 'registers',
    odsCode,
    accountId,
    linkageKey,
    surname: holder.surname,
    dateOfBirth: holder.dateOfBirth,
  });
}

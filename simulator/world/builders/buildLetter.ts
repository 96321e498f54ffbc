import { addLetter } from '../addLetter.ts';
import type { Patient } from '../Patient.ts';
import type { UnlinkedAccount } from '../registration.ts';
import type { World } from '../World.ts';

/**
 * The values that a test sets for a letter's account. By default it is the patient's own active account with every
 * service.
 */
export type LetterOverrides = Partial<Omit<UnlinkedAccount, 'patientId'>>;

/** Adds the letter of the n-th patient, and its account, to a test's world. */
export function buildLetter(world: World, patient: Patient, overrides: LetterOverrides, n: number): void {
  addLetter(
    world,
    patient,
    { accountId: `account-of-patient-${n}`, linkageKey: `linkage-of-patient-${n}`, ...overrides },
    { about: `The letter of patient ${n}.`, outcome: 'registers' },
  );
}

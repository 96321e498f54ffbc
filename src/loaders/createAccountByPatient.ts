import type { Account } from '../domain/patient.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createPatientLoader, type PatientLoader } from './createKeyedLoader.ts';

/** Loads the state of the person's account for each patient. An inactive account is a value, not an error. */
export function createAccountByPatient(emis: EmisClient): PatientLoader<Account> {
  return createPatientLoader('accountByPatient', (link) => emis.account(link));
}

import type DataLoader from 'dataloader';
import type { Account, PatientLink } from '../domain/patient.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createKeyedLoader } from './createKeyedLoader.ts';

export type AccountByPatient = DataLoader<PatientLink, Account, string>;

/** The state of the person's account for each patient. */
export function createAccountByPatient(emis: EmisClient): AccountByPatient {
  return createKeyedLoader(
    (link: PatientLink) => emis.account(link),
    (link) => link.patientId,
  );
}

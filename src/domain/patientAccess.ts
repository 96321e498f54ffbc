import type { Account, PatientLink } from './patient.ts';

export type PatientRelation = PatientLink['relation'];

export type AccessLevel = 'full' | 'restricted' | 'inactive' | 'other';

/** How far a person's account goes. */
export function toAccessLevel(account: Account): AccessLevel {
  return account.kind === 'inactive' ? 'inactive' : account.level;
}

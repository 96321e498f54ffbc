import type { PatientLink } from './patient.ts';

/** An answer was lost, and looking did not settle whether the change was made. */
export interface OutcomeUnknown {
  readonly kind: 'outcomeUnknown';
  readonly patient: PatientLink;
  readonly message: string;
}

/** What is told then; `where` is what the person can look at, such as "the appointments". */
export function outcomeUnknown(patient: PatientLink, where: string): OutcomeUnknown {
  const message = `The practice's answer was lost. Look at ${where} in a few minutes, or ring the practice, before trying again.`;
  return { kind: 'outcomeUnknown', patient, message };
}

/** There is no such patient, or not one whom this person may see: which of the two is not told. */
export interface PatientNotFound {
  readonly kind: 'patientNotFound';
  readonly message: string;
}

/** What is told then. */
export const patientNotFound: PatientNotFound = { kind: 'patientNotFound', message: 'There is no such patient.' };

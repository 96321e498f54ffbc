import type { PatientLink } from './patient.ts';

/** The response to a write was lost, and the current state does not prove whether the write was carried out. */
export interface OutcomeUnknown {
  readonly kind: 'outcomeUnknown';
  readonly patient: PatientLink;
  readonly message: string;
}

/** @param where the information that the person can check, such as "the appointments" */
export function outcomeUnknown(patient: PatientLink, where: string): OutcomeUnknown {
  const message = `The practice's response was lost. Check ${where} in a few minutes, or contact the practice, before you try again.`;
  return { kind: 'outcomeUnknown', patient, message };
}

/** The patient does not exist, or this person may not see them. The two cases are indistinguishable on purpose. */
export interface PatientNotFound {
  readonly kind: 'patientNotFound';
  readonly message: string;
}

export const patientNotFound: PatientNotFound = { kind: 'patientNotFound', message: 'The patient was not found.' };

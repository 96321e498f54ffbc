import type { PatientLink } from './patient.ts';

/** The response to a write was lost, and the current state does not prove whether the write was carried out. */
export interface OutcomeUnknown {
  readonly kind: 'outcomeUnknown';
  readonly patient: PatientLink;
}

export function outcomeUnknown(patient: PatientLink): OutcomeUnknown {
  return { kind: 'outcomeUnknown', patient };
}

/** The patient does not exist, or this person may not see them. The two cases are indistinguishable on purpose. */
export interface PatientNotFound {
  readonly kind: 'patientNotFound';
}

export const patientNotFound: PatientNotFound = { kind: 'patientNotFound' };

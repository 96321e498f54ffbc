/** There is no such patient, or not one whom this person may see: which of the two is not told. */
export interface PatientNotFound {
  readonly kind: 'patientNotFound';
  readonly message: string;
}

/** What is told then. */
export const patientNotFound: PatientNotFound = { kind: 'patientNotFound', message: 'There is no such patient.' };

import type { OutcomeUnknown } from './outcomeUnknown.ts';
import type { PatientLink } from './patient.ts';

/** The practice has a request; what waits now is read when somebody asks. */
export interface DetailsRequested {
  readonly kind: 'requested';
  readonly patient: PatientLink;
}

export type DetailsRequestOutcome =
  DetailsRequested | OutcomeUnknown | { readonly kind: 'patientNotFound' | 'refused'; readonly message: string };

export type DetailsWithdrawalOutcome =
  | { readonly kind: 'withdrawn'; readonly patient: PatientLink }
  | OutcomeUnknown
  | { readonly kind: 'patientNotFound' | 'notPending'; readonly message: string };

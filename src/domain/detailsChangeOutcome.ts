import type { PatientLink } from './patient.ts';
import type { OutcomeUnknown, PatientNotFound } from './sharedOutcomes.ts';

/**
 * The practice has the request. The pending change is read only when it is requested.
 * @sdl RequestGpDetailsChangeSuccess
 */
export interface DetailsRequested {
  readonly kind: 'requested';
  readonly patient: PatientLink;
}

/** @sdl RequestGpDetailsChangeResult */
export type DetailsRequestOutcome = DetailsRequested | OutcomeUnknown | PatientNotFound | { readonly kind: 'refused' };

/** @sdl CancelGpDetailsChangeResult */
export type DetailsCancellationOutcome =
  | { readonly kind: 'cancelled'; readonly patient: PatientLink }
  | OutcomeUnknown
  | PatientNotFound
  | { readonly kind: 'notPending' };

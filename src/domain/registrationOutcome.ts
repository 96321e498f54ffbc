import type { PatientLink } from './patient.ts';
import type { IdentityProblem } from './provenIdentity.ts';
import type { PatientNotFound } from './sharedOutcomes.ts';

/** @sdl GpOnlineRegistrationRefusedReason */
export type RegistrationRefusedReason =
  | 'noSuchPractice'
  | 'noSuchAccount'
  | 'linkageKeyWrong'
  | 'detailsDoNotMatch'
  | 'noMatchingPatient'
  | 'severalPatientsMatch'
  | 'accountInactive'
  | 'patientHasLeft'
  | 'patientArchived'
  | 'tooYoung'
  | 'notEnabled'
  | 'detailsRefused';

/** Too many attempts have failed. @sdl GpOnlineRegistrationLockedOut */
export interface LockedOut {
  readonly kind: 'lockedOut';
  /** With its UTC offset. */
  readonly retryAt: string;
  readonly retryAfterSeconds: number;
}

/** The sign-in does not prove that the person is the one in the input. */
export interface IdentityNotProven {
  readonly kind: 'identityNotProven';
  readonly notProvenReason: IdentityProblem;
}

/** The outcome of linking an account with a letter. @sdl RegisterGpAccountWithLinkageKeyResult */
export type LinkageKeyOutcome =
  /** `isNew` is false when the person already had this link. */
  | { readonly kind: 'registered'; readonly patient: PatientLink; readonly isNew: boolean }
  | { readonly kind: 'refused'; readonly refusedReason: RegistrationRefusedReason }
  /** The account is linked to this application, but not provably for this person. */
  | { readonly kind: 'alreadyLinked'; readonly patients: readonly PatientLink[] }
  | { readonly kind: 'outcomeUnknown' }
  | LockedOut;

/** The outcome of opening an account without a letter. @sdl RegisterGpAccountWithDemographicsResult */
export type RegistrationOutcome = LinkageKeyOutcome | IdentityNotProven;

/** @sdl ResetGpAccountLinkageKeyResult */
export type AccountResetOutcome =
  | { readonly kind: 'reset'; readonly patient: PatientLink }
  | PatientNotFound
  | { readonly kind: 'outcomeUnknown'; readonly patient: PatientLink };

/** @sdl UnlinkGpPatientSuccess */
export interface Unlinked {
  readonly kind: 'unlinked';
  readonly patientId: string;
}

/** @sdl UnlinkGpPatientResult */
export type UnlinkOutcome = Unlinked | PatientNotFound;

import type { PatientLink } from './patient.ts';
import type { PatientNotFound } from './sharedOutcomes.ts';
import type { IdentityProblem } from './provenIdentity.ts';

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

/** There were too many wrong tries before. */
export interface LockedOut {
  readonly kind: 'lockedOut';
  readonly message: string;
  /** A moment, with its offset from UTC. */
  readonly retryAt: string;
  readonly retryAfterSeconds: number;
}

/** The sign-in does not prove that the person is the one whose details were given. */
export interface IdentityNotProven {
  readonly kind: 'identityNotProven';
  readonly message: string;
  readonly reason: IdentityProblem;
}

/** What came of linking an account to a person by a letter. */
export type LinkageKeyOutcome =
  /** `isNew`: false when the person had it already. */
  | { readonly kind: 'registered'; readonly patient: PatientLink; readonly isNew: boolean }
  | { readonly kind: 'refused'; readonly message: string; readonly reason: RegistrationRefusedReason }
  /** It is linked to this application, and nothing tells that it is so for this person. */
  | { readonly kind: 'alreadyLinked'; readonly message: string; readonly patients: readonly PatientLink[] }
  | { readonly kind: 'outcomeUnknown'; readonly message: string }
  | LockedOut;

/** What came of opening one without a letter. */
export type RegistrationOutcome = LinkageKeyOutcome | IdentityNotProven;

export type AccountResetOutcome =
  | { readonly kind: 'reset'; readonly patient: PatientLink; readonly message: string }
  | PatientNotFound
  | { readonly kind: 'outcomeUnknown'; readonly patient: PatientLink; readonly message: string };

export interface Unlinked {
  readonly kind: 'unlinked';
  readonly patientId: string;
}

export type UnlinkOutcome = Unlinked | PatientNotFound;

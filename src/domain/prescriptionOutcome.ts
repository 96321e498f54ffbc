import type { OutcomeUnknown, PatientNotFound } from './sharedOutcomes.ts';
import type { PatientLink } from './patient.ts';
import type { PatientCourse } from './prescription.ts';

/** The practice has a request; what it looks like now is read when somebody asks. */
export interface PrescriptionRequested {
  readonly kind: 'requested';
  readonly patient: PatientLink;
  readonly requestId: string;
}

/** A request is withdrawn, as far as it could be. */
export interface PrescriptionCancelled {
  readonly kind: 'cancelled';
  readonly patient: PatientLink;
  /** The opaque id by which it was named. */
  readonly prescriptionId: string;
}

/** Why nothing was asked for. */
export type PrescriptionProblem =
  | { readonly kind: PlainPrescriptionProblem; readonly message: string }
  /** The ids as they were given. */
  | { readonly kind: 'coursesNotFound'; readonly message: string; readonly courseIds: readonly string[] }
  | {
      readonly kind: 'notOrderable' | 'alreadyPending';
      readonly message: string;
      readonly courses: readonly PatientCourse[];
    };

export type PlainPrescriptionProblem = 'commentRequired' | 'commentNotAsked' | 'detailsRefused';

export type PrescriptionRequestOutcome = PrescriptionRequested | OutcomeUnknown | PatientNotFound | PrescriptionProblem;

export type PrescriptionCancellationOutcome =
  PrescriptionCancelled | OutcomeUnknown | { readonly kind: 'notFound' | 'notCancellable'; readonly message: string };

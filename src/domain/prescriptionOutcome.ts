import type { PatientLink } from './patient.ts';
import type { PatientCourse } from './prescription.ts';
import type { OutcomeUnknown, PatientNotFound } from './sharedOutcomes.ts';

/** The practice has the request. Its details are read only when they are requested. @sdl RequestGpPrescriptionSuccess */
export interface PrescriptionRequested {
  readonly kind: 'requested';
  readonly patient: PatientLink;
  readonly request: { readonly requestId: string } | CallForCourses;
}

/** A call whose request has no known id. The request is found by its courses and the time of the call. */
export interface CallForCourses {
  readonly courseIds: readonly string[];
  readonly calledAtMs: number;
}

/** The request, or as much of it as still could be, is cancelled. @sdl CancelGpPrescriptionRequestSuccess */
export interface PrescriptionCancelled {
  readonly kind: 'cancelled';
  readonly patient: PatientLink;
  /** The opaque id from the input. */
  readonly prescriptionId: string;
}

/** The reason why nothing was requested. */
export type PrescriptionProblem =
  | { readonly kind: PlainPrescriptionProblem }
  /** With the ids from the input. */
  | { readonly kind: 'coursesNotFound'; readonly courseIds: readonly string[] }
  | {
      readonly kind: 'notOrderable' | 'alreadyPending';
      readonly courses: readonly PatientCourse[];
    };

export type PlainPrescriptionProblem = 'commentRequired' | 'commentNotAsked' | 'detailsRefused';

/** @sdl RequestGpPrescriptionResult */
export type PrescriptionRequestOutcome = PrescriptionRequested | OutcomeUnknown | PatientNotFound | PrescriptionProblem;

/** @sdl CancelGpPrescriptionRequestResult */
export type PrescriptionCancellationOutcome =
  PrescriptionCancelled | OutcomeUnknown | { readonly kind: 'notFound' | 'notCancellable' };

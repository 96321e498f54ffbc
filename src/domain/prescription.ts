import type { MayBeIncomplete } from './MayBeIncomplete.ts';
import type { PatientLink } from './patient.ts';

/** @sdl GpMedicationCourseKind */
export type MedicationCourseKind = 'acute' | 'repeat' | 'repeatDispensing' | 'automatic' | 'other';

/** @sdl GpRequestedMedicineStatus */
export type RequestedMedicineStatus =
  'requested' | 'forwardedForSigning' | 'issued' | 'rejected' | 'cancelled' | 'other';

/** @sdl GpMedicationNotOrderableReason */
export type NotOrderableReason = 'acute' | 'automatic' | 'practiceDoesNotAllow';

export interface MedicationCourse extends MayBeIncomplete {
  /** The upstream's id, in lower case. */
  readonly courseId: string;
  readonly name: string;
  readonly dosage?: string;
  readonly quantity?: string;
  readonly kind: MedicationCourseKind;
  readonly constituents: readonly string[];
  readonly canBeRequested: boolean;
  /** This and the next two are days in the UK, `yyyy-MM-dd`. */
  readonly lastIssuedOn?: string;
  readonly nextIssueOn?: string;
  readonly reviewOn?: string;
}

/** @sdl GpPrescriptionRequester */
export interface Requester {
  readonly name?: string;
  readonly forenames?: string;
  readonly surname?: string;
}

export interface PrescriptionRequest extends MayBeIncomplete {
  /** The upstream's id, in lower case. */
  readonly requestId: string;
  /** With its UTC offset, as sent. */
  readonly requestedAt: string;
  readonly requestedBy?: Requester;
  readonly medicines: readonly { readonly courseId: string; readonly status: RequestedMedicineStatus }[];
}

/** Requests and the courses that they refer to. A course may be missing. */
export interface PrescriptionHistory {
  readonly requests: readonly PrescriptionRequest[];
  readonly courses: readonly MedicationCourse[];
}

/** A course and the link through which it was read: its id depends on the person who reads it. @sdl MedicationCourse */
export interface PatientCourse extends MedicationCourse {
  readonly link: PatientLink;
}

/** @sdl GpRequestedMedicine */
export interface PatientMedicine {
  readonly link: PatientLink;
  readonly courseId: string;
  readonly course?: PatientCourse;
  readonly status: RequestedMedicineStatus;
}

/** @sdl Prescription */
export interface PatientPrescription extends Omit<PrescriptionRequest, 'medicines'> {
  readonly link: PatientLink;
  readonly medicines: readonly PatientMedicine[];
}

/** The request that is sent to the practice. */
export interface NewPrescriptionRequest {
  readonly courseIds: readonly string[];
  readonly comment?: string;
}

/** The cancellation of a request. Without courses, the whole request is cancelled. */
export interface PrescriptionCancellation {
  readonly requestId: string;
  readonly courseIds?: readonly string[];
}

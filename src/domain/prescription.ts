import type { PatientLink } from './patient.ts';

export type MedicationCourseKind = 'acute' | 'repeat' | 'repeatDispensing' | 'automatic' | 'other';

export type RequestedMedicineStatus =
  'requested' | 'forwardedForSigning' | 'issued' | 'rejected' | 'cancelled' | 'other';

export type NotOrderableReason = 'acute' | 'automatic' | 'practiceDoesNotAllow';

export interface MedicationCourse {
  /** The upstream's, in lower case. */
  readonly courseId: string;
  readonly name: string;
  readonly dosage?: string;
  readonly quantity?: string;
  readonly kind: MedicationCourseKind;
  readonly constituents: readonly string[];
  readonly canBeRequested: boolean;
  /** These three with their offset from UTC, as sent. */
  readonly lastIssuedAt?: string;
  readonly nextIssueAt?: string;
  readonly reviewAt?: string;
}

export interface Requester {
  readonly name?: string;
  readonly forenames?: string;
  readonly surname?: string;
}

export interface PrescriptionRequest {
  /** The upstream's, in lower case. */
  readonly requestId: string;
  /** With its offset from UTC, as sent. */
  readonly requestedAt: string;
  readonly requestedBy?: Requester;
  readonly medicines: readonly { readonly courseId: string; readonly status: RequestedMedicineStatus }[];
}

/** What was asked for, and the courses that it speaks of; a course may be missing. */
export interface PrescriptionHistory {
  readonly requests: readonly PrescriptionRequest[];
  readonly courses: readonly MedicationCourse[];
}

/** A course, and through whose link it was seen: the same one has another id for another person. */
export interface PatientCourse extends MedicationCourse {
  readonly link: PatientLink;
}

export interface PatientMedicine {
  readonly link: PatientLink;
  readonly courseId: string;
  readonly course?: PatientCourse;
  readonly status: RequestedMedicineStatus;
}

export interface PatientPrescription extends Omit<PrescriptionRequest, 'medicines'> {
  readonly link: PatientLink;
  readonly medicines: readonly PatientMedicine[];
}

/** What is sent to ask for medicines. */
export interface NewPrescriptionRequest {
  readonly courseIds: readonly string[];
  readonly comment?: string;
}

/** What is sent to withdraw a request; without courses all of it. */
export interface PrescriptionCancellation {
  readonly requestId: string;
  readonly courseIds?: readonly string[];
}

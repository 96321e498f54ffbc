import type { PracticeSettings } from './practice.ts';
import type { MedicationCourse, NotOrderableReason, PatientCourse, RequestedMedicineStatus } from './prescription.ts';
import type { PlainPrescriptionProblem, PrescriptionProblem } from './prescriptionOutcome.ts';

/** The number of days for which a pending request prevents its medicines from being requested again. */
export const pendingDays = 30;

/** @returns true while a requested medicine is waiting for the practice. */
export function isPending({ status }: { readonly status: RequestedMedicineStatus }): boolean {
  return status === 'requested' || status === 'forwardedForSigning';
}

/** The reason why a course cannot be requested. Returns undefined when it can. */
export function notOrderableReason({
  canBeRequested,
  kind,
}: Pick<MedicationCourse, 'canBeRequested' | 'kind'>): NotOrderableReason | undefined {
  if (canBeRequested) return undefined;
  return kind === 'acute' || kind === 'automatic' ? kind : 'practiceDoesNotAllow';
}

/**
 * Checks a comment, or its absence, against the practice's rule. A blank comment must already be left out.
 * @returns undefined when the rule allows it
 */
export function validateComment(
  comment: string | undefined,
  { prescribingComment }: Pick<PracticeSettings, 'prescribingComment'>,
): PrescriptionProblem | undefined {
  if (prescribingComment === 'required' && comment === undefined) return prescriptionProblem('commentRequired');
  if (prescribingComment === 'notAsked' && comment !== undefined) return prescriptionProblem('commentNotAsked');
  return undefined;
}

/** A problem without details. */
export function prescriptionProblem(kind: PlainPrescriptionProblem): PrescriptionProblem {
  return { kind };
}

/** The problem of courses that are not on the patient's list; `courseIds` are the ids from the input. */
export function coursesNotFound(courseIds: readonly string[]): PrescriptionProblem {
  return { kind: 'coursesNotFound', courseIds };
}

/** The problem of courses that cannot be requested online. */
export function notOrderable(courses: readonly PatientCourse[]): PrescriptionProblem {
  return { kind: 'notOrderable', courses };
}

/** The problem of courses that are part of an earlier request, which is still pending. */
export function alreadyPending(courses: readonly PatientCourse[]): PrescriptionProblem {
  return { kind: 'alreadyPending', courses };
}

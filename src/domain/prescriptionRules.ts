import type { PracticeSettings } from './practice.ts';
import type { MedicationCourse, NotOrderableReason, PatientCourse, RequestedMedicineStatus } from './prescription.ts';
import type { PlainPrescriptionProblem, PrescriptionProblem } from './prescriptionOutcome.ts';

/** For so long a request that waits keeps its medicines from being asked for again. */
export const pendingDays = 30;

/** Whether a medicine that was asked for still waits for the practice. */
export function isPending({ status }: { readonly status: RequestedMedicineStatus }): boolean {
  return status === 'requested' || status === 'forwardedForSigning';
}

/** Why a practice does not let a course be asked for; undefined: it does. */
export function notOrderableReason({
  canBeRequested,
  kind,
}: Pick<MedicationCourse, 'canBeRequested' | 'kind'>): NotOrderableReason | undefined {
  if (canBeRequested) return undefined;
  return kind === 'acute' || kind === 'automatic' ? kind : 'practiceDoesNotAllow';
}

/** Why a practice's rule refuses a comment, or the lack of one; undefined: it does not. A blank comment is none. */
export function validateComment(
  comment: string | undefined,
  { prescribingComment }: Pick<PracticeSettings, 'prescribingComment'>,
): PrescriptionProblem | undefined {
  if (prescribingComment === 'required' && comment === undefined) return prescriptionProblem('commentRequired');
  if (prescribingComment === 'notAsked' && comment !== undefined) return prescriptionProblem('commentNotAsked');
  return undefined;
}

/** The problem that needs no more facts. */
export function prescriptionProblem(kind: PlainPrescriptionProblem): PrescriptionProblem {
  return { kind, message: messages[kind] };
}

export function coursesNotFound(courseIds: readonly string[]): PrescriptionProblem {
  const message = "Some of these medicines are not on the patient's list, or no longer. Look at the list again.";
  return { kind: 'coursesNotFound', message, courseIds };
}

export function notOrderable(courses: readonly PatientCourse[]): PrescriptionProblem {
  const message = 'Some of these medicines cannot be asked for online. Nothing was asked for. Ring the practice.';
  return { kind: 'notOrderable', message, courses };
}

export function alreadyPending(courses: readonly PatientCourse[]): PrescriptionProblem {
  const message =
    'Some of these medicines have been asked for already, and still wait for the practice. Nothing more was asked for.';
  return { kind: 'alreadyPending', message, courses };
}

const messages: Readonly<Record<PlainPrescriptionProblem, string>> = {
  commentRequired: 'The practice wants a comment with a request. Write one.',
  commentNotAsked: 'The practice takes no comment with a request. Leave it out.',
  detailsRefused: 'The practice did not accept the request as it was written. Look at its rules again.',
};

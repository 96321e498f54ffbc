import type { MedicationCourse } from '../../../domain/prescription.ts';
import type { MedicationCourse as UpstreamCourse } from '../generated/contract.ts';
import { fromPrescriptionType } from './fromPrescriptionType.ts';
import { given } from './given.ts';

/** A course as a list of courses and an answer about requests both have it. */
export function toMedicationCourse(course: UpstreamCourse): MedicationCourse {
  return {
    courseId: course.MedicationCourseGuid,
    name: course.Name,
    kind: fromPrescriptionType(course.PrescriptionType),
    constituents: course.Constituents,
    canBeRequested: course.CanBeRequested,
    ...given({
      dosage: course.Dosage,
      quantity: course.QuantityRepresentation,
      lastIssuedAt: course.MostRecentIssueDate,
      nextIssueAt: course.NextIssueDate,
      reviewAt: course.ReviewDate,
    }),
  };
}

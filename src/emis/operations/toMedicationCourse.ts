import type { MedicationCourse, MedicationCourseKind } from '../../domain/prescription.ts';
import type { MedicationCourse as UpstreamCourse, PrescriptionType } from '../generated/contract.ts';
import { given } from './given.ts';

/** A course as a list of courses and an answer about requests both have it. */
export function toMedicationCourse(course: UpstreamCourse): MedicationCourse {
  return {
    courseId: course.MedicationCourseGuid,
    name: course.Name,
    kind: toKind(course.PrescriptionType),
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

function toKind(type: PrescriptionType): MedicationCourseKind {
  switch (type) {
    case 'Acute':
      return 'acute';
    case 'Repeat':
      return 'repeat';
    case 'RepeatDispensing':
      return 'repeatDispensing';
    case 'Automatic':
      return 'automatic';
    case 'Unknown':
      return 'other';
  }
}

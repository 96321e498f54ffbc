import { omitUndefined } from '../../../domain/omitUndefined.ts';
import type { MedicationCourse } from '../../../domain/prescription.ts';
import { ukDateAt } from '../../../domain/ukTime.ts';
import { incompleteMark } from '../contract/incompleteValues.ts';
import type { MedicationCourse as UpstreamCourse } from '../generated/contract.ts';
import { courseKinds } from './courseKinds.ts';

/** Converts a course from a list of courses or from the response about prescription requests. */
export function toMedicationCourse(course: UpstreamCourse): MedicationCourse {
  return {
    courseId: course.MedicationCourseGuid,
    name: course.Name,
    kind: courseKinds[course.PrescriptionType],
    constituents: course.Constituents,
    canBeRequested: course.CanBeRequested,
    ...omitUndefined({
      dosage: course.Dosage,
      quantity: course.QuantityRepresentation,
      lastIssuedOn: toDay(course.MostRecentIssueDate),
      nextIssueOn: toDay(course.NextIssueDate),
      reviewOn: toDay(course.ReviewDate),
    }),
    ...incompleteMark(course),
  };
}

/** The upstream sends days as instants, often as midnight. */
function toDay(instant: string | undefined): string | undefined {
  return instant === undefined ? undefined : ukDateAt(instant);
}

import type { MedicationCourse } from '../../../domain/prescription.ts';
import { toMedicationCourse } from './toMedicationCourse.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

export const getMedicationCourses: UpstreamOperation<'GetMedicationCourses', void, readonly MedicationCourse[]> = {
  name: 'GetMedicationCourses',
  toRequest: () => ({}),
  toDomain: ({ Courses }) => Courses.map(toMedicationCourse),
};

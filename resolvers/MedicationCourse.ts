import { notOrderableReason } from '../src/domain/prescriptionRules.ts';
import type { MedicationCourseResolvers } from '../src/generated/resolvers-types.ts';

export const MedicationCourse: MedicationCourseResolvers = {
  id: (course, _, { ids }) => ids.ofCourse(course),
  ordering(course) {
    const whyNot = notOrderableReason(course) ?? null;
    return { isOrderable: whyNot === null, whyNot };
  },
  pendingRequest: (course, _, { services }) => services.prescriptions.pendingOf(course),
};

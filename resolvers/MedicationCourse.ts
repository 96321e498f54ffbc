import { notOrderableReason } from '../src/domain/prescriptionRules.ts';
import type { MedicationCourseResolvers } from '../src/generated/resolvers-types.ts';

export const MedicationCourse: MedicationCourseResolvers = {
  // A reference may hold anything, although the generated type says string.
  __resolveReference: async ({ id }: { id?: unknown }, { loaders }) =>
    typeof id === 'string' ? loaders.medicationCourseById.load(id) : null,
  id: (course, _, { ids }) => ids.ofCourse(course),
  ordering(course) {
    const whyNot = notOrderableReason(course) ?? null;
    return { isOrderable: whyNot === null, whyNot };
  },
  pendingRequest: (course, _, { services }) => services.prescriptions.pendingOf(course),
};

import type { RequestedMedicineResolvers } from '../src/generated/resolvers-types.ts';

export const RequestedMedicine: RequestedMedicineResolvers = {
  courseId: (medicine, _, { ids }) => ids.ofCourse(medicine),
};

import type { GpRequestedMedicineResolvers } from '../src/generated/resolvers-types.ts';

export const GpRequestedMedicine: GpRequestedMedicineResolvers = {
  courseId: (medicine, _, { ids }) => ids.ofCourse(medicine),
};

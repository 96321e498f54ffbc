import type { GpRecordMedicineResolvers } from '../src/generated/resolvers-types.ts';

export const GpRecordMedicine: GpRecordMedicineResolvers = {
  id: (entry, _, { ids }) => ids.ofRecordEntry('medicine', entry),
  prescribingStatus: ({ status }) => status ?? null,
};

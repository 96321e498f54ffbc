import type { RecordMedicineResolvers } from '../src/generated/resolvers-types.ts';

export const RecordMedicine: RecordMedicineResolvers = {
  id: (entry, _, { ids }) => ids.ofRecordEntry('medicine', entry),
  prescribingStatus: ({ status }) => status ?? null,
};

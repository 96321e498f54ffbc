import { ukTimeIfKnown } from '../src/domain/ukTime.ts';
import type { GpRecordMedicineResolvers } from '../src/generated/resolvers-types.ts';

export const GpRecordMedicine: GpRecordMedicineResolvers = {
  id: (entry, _, { ids }) => ids.ofRecordEntry('medicine', entry),
  availableSince: ({ availableSince }) => ukTimeIfKnown(availableSince),
  prescribingStatus: ({ status }) => status ?? null,
};

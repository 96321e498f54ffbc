import { ukTimeIfKnown } from '../src/domain/ukTime.ts';
import type { GpRecordAllergyResolvers } from '../src/generated/resolvers-types.ts';

export const GpRecordAllergy: GpRecordAllergyResolvers = {
  id: (entry, _, { ids }) => ids.ofRecordEntry('allergy', entry),
  availableSince: ({ availableSince }) => ukTimeIfKnown(availableSince),
};

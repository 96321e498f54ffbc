import type { RecordAllergyResolvers } from '../src/generated/resolvers-types.ts';

export const RecordAllergy: RecordAllergyResolvers = {
  id: (entry, _, { ids }) => ids.ofRecordEntry('allergy', entry),
};

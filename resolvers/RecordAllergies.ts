import type { RecordAllergiesResolvers } from '../src/generated/resolvers-types.ts';

export const RecordAllergies: RecordAllergiesResolvers = {
  entries: (section, wish, { services }) => services.medicalRecord.page(section, wish),
};

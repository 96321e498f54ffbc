import type { RecordAllergiesResolvers } from '../src/generated/resolvers-types.ts';

export const RecordAllergies: RecordAllergiesResolvers = {
  entries: (section, query, { services }) => services.medicalRecord.page(section, query),
};

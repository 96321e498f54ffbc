import type { RecordImmunisationsResolvers } from '../src/generated/resolvers-types.ts';

export const RecordImmunisations: RecordImmunisationsResolvers = {
  entries: (section, query, { services }) => services.medicalRecord.page(section, query),
};

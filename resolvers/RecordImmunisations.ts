import type { RecordImmunisationsResolvers } from '../src/generated/resolvers-types.ts';

export const RecordImmunisations: RecordImmunisationsResolvers = {
  entries: (section, wish, { services }) => services.medicalRecord.page(section, wish),
};

import type { RecordImmunisationsResolvers } from '../src/generated/resolvers-types.ts';

export const RecordImmunisations: RecordImmunisationsResolvers = {
  hiddenEntriesNotice: ({ section }, _, { texts }) => texts.hiddenEntriesNotice(section),
  entries: (section, query, { services }) => services.medicalRecord.page(section, query),
};

import type { RecordAllergiesResolvers } from '../src/generated/resolvers-types.ts';

export const RecordAllergies: RecordAllergiesResolvers = {
  hiddenEntriesNotice: ({ section }, _, { texts }) => texts.hiddenEntriesNotice(section),
  entries: (section, query, { services }) => services.medicalRecord.page(section, query),
};

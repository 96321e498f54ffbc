import type { GpRecordAllergiesResolvers } from '../src/generated/resolvers-types.ts';

export const GpRecordAllergies: GpRecordAllergiesResolvers = {
  hiddenEntriesNotice: ({ section }, _, { texts }) => texts.hiddenEntriesNotice(section),
  entries: (section, query, { services }) => services.medicalRecord.page(section, query),
};

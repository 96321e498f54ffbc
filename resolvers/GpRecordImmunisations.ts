import type { GpRecordImmunisationsResolvers } from '../src/generated/resolvers-types.ts';

export const GpRecordImmunisations: GpRecordImmunisationsResolvers = {
  hiddenEntriesNotice: ({ section }, _, { texts }) => texts.hiddenEntriesNotice(section),
  entries: (section, query, { services }) => services.medicalRecord.page(section, query),
};

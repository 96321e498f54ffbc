import type { GpRecordDocumentsResolvers } from '../src/generated/resolvers-types.ts';

export const GpRecordDocuments: GpRecordDocumentsResolvers = {
  hiddenEntriesNotice: ({ section }, _, { texts }) => texts.hiddenEntriesNotice(section),
  entries: (section, query, { services }) => services.medicalRecord.page(section, query),
};

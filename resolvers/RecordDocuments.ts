import type { RecordDocumentsResolvers } from '../src/generated/resolvers-types.ts';

export const RecordDocuments: RecordDocumentsResolvers = {
  hiddenEntriesNotice: ({ section }, _, { texts }) => texts.hiddenEntriesNotice(section),
  entries: (section, query, { services }) => services.medicalRecord.page(section, query),
};

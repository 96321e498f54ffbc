import type { RecordDocumentsResolvers } from '../src/generated/resolvers-types.ts';

export const RecordDocuments: RecordDocumentsResolvers = {
  entries: (section, query, { services }) => services.medicalRecord.page(section, query),
};

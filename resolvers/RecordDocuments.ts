import type { RecordDocumentsResolvers } from '../src/generated/resolvers-types.ts';

export const RecordDocuments: RecordDocumentsResolvers = {
  entries: (section, wish, { services }) => services.medicalRecord.page(section, wish),
};

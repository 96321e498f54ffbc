import type { RecordConsultationsResolvers } from '../src/generated/resolvers-types.ts';

export const RecordConsultations: RecordConsultationsResolvers = {
  hiddenEntriesNotice: ({ section }, _, { texts }) => texts.hiddenEntriesNotice(section),
  entries: (section, query, { services }) => services.medicalRecord.page(section, query),
};

import type { GpRecordConsultationsResolvers } from '../src/generated/resolvers-types.ts';

export const GpRecordConsultations: GpRecordConsultationsResolvers = {
  hiddenEntriesNotice: ({ section }, _, { texts }) => texts.hiddenEntriesNotice(section),
  entries: (section, query, { services }) => services.medicalRecord.page(section, query),
};

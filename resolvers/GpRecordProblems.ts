import type { GpRecordProblemsResolvers } from '../src/generated/resolvers-types.ts';

export const GpRecordProblems: GpRecordProblemsResolvers = {
  hiddenEntriesNotice: ({ section }, _, { texts }) => texts.hiddenEntriesNotice(section),
  entries: (section, query, { services }) => services.medicalRecord.page(section, query),
};

import type { RecordProblemsResolvers } from '../src/generated/resolvers-types.ts';

export const RecordProblems: RecordProblemsResolvers = {
  hiddenEntriesNotice: ({ section }, _, { texts }) => texts.hiddenEntriesNotice(section),
  entries: (section, query, { services }) => services.medicalRecord.page(section, query),
};

import type { RecordTestResultsResolvers } from '../src/generated/resolvers-types.ts';

export const RecordTestResults: RecordTestResultsResolvers = {
  hiddenEntriesNotice: ({ section }, _, { texts }) => texts.hiddenEntriesNotice(section),
  entries: (section, query, { services }) => services.medicalRecord.page(section, query),
};

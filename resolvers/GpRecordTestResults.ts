import type { GpRecordTestResultsResolvers } from '../src/generated/resolvers-types.ts';

export const GpRecordTestResults: GpRecordTestResultsResolvers = {
  hiddenEntriesNotice: ({ section }, _, { texts }) => texts.hiddenEntriesNotice(section),
  entries: (section, query, { services }) => services.medicalRecord.page(section, query),
};

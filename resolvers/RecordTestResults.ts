import type { RecordTestResultsResolvers } from '../src/generated/resolvers-types.ts';

export const RecordTestResults: RecordTestResultsResolvers = {
  entries: (section, query, { services }) => services.medicalRecord.page(section, query),
};

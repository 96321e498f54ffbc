import type { RecordTestResultsResolvers } from '../src/generated/resolvers-types.ts';

export const RecordTestResults: RecordTestResultsResolvers = {
  entries: (section, wish, { services }) => services.medicalRecord.page(section, wish),
};

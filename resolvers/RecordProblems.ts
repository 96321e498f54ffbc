import type { RecordProblemsResolvers } from '../src/generated/resolvers-types.ts';

export const RecordProblems: RecordProblemsResolvers = {
  entries: (section, query, { services }) => services.medicalRecord.page(section, query),
};

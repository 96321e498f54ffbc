import type { RecordProblemsResolvers } from '../src/generated/resolvers-types.ts';

export const RecordProblems: RecordProblemsResolvers = {
  entries: (section, wish, { services }) => services.medicalRecord.page(section, wish),
};

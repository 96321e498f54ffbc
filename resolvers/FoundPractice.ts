import type { FoundPracticeResolvers } from '../src/generated/resolvers-types.ts';

export const FoundPractice: FoundPracticeResolvers = {
  odsCode: ({ odsCode }) => odsCode.toUpperCase(),
  practice: ({ odsCode }, _, { loaders }) => loaders.practiceByOdsCode.load(odsCode),
};

import type { GpFoundPracticeResolvers } from '../src/generated/resolvers-types.ts';

export const GpFoundPractice: GpFoundPracticeResolvers = {
  odsCode: ({ odsCode }) => odsCode.toUpperCase(),
  practice: ({ odsCode }, _, { loaders }) => loaders.practiceByOdsCode.load(odsCode),
};

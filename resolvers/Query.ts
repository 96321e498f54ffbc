import type { QueryResolvers } from '../src/generated/resolvers-types.ts';

export const Query: QueryResolvers = {
  me: (_parent, _args, { services }) => services.onlineUser(),
  patient: (_parent, { id }, { loaders }) => loaders.patientById.load(id),
  practice: (_parent, { odsCode }, { loaders }) => loaders.practiceByOdsCode.load(odsCode),
  findPractices: async (_parent, { input }, { services }) => ({
    practices: await services.practices.find(input),
  }),
};

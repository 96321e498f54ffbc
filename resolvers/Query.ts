import type { QueryResolvers } from '../src/generated/resolvers-types.ts';

export const Query: QueryResolvers = {
  gpOnlineUser: (_parent, _args, { services }) => services.onlineUser(),
  gpPatient: (_parent, { id }, { loaders }) => loaders.patientById.load(id),
  gpPractice: (_parent, { odsCode }, { loaders }) => loaders.practiceByOdsCode.load(odsCode),
  findGpPractices: async (_parent, { input }, { services }) => ({
    practices: await services.practices.find(input),
  }),
};

import type { UnlinkPatientSuccessResolvers } from '../src/generated/resolvers-types.ts';

export const UnlinkPatientSuccess: UnlinkPatientSuccessResolvers = {
  me: (_unlinked, _, { services }) => services.onlineUser(),
};

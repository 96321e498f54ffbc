import type { UnlinkGpPatientSuccessResolvers } from '../src/generated/resolvers-types.ts';

export const UnlinkGpPatientSuccess: UnlinkGpPatientSuccessResolvers = {
  gpOnlineUser: (_unlinked, _, { services }) => services.onlineUser(),
};

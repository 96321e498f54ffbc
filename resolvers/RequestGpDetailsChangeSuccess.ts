import type { RequestGpDetailsChangeSuccessResolvers } from '../src/generated/resolvers-types.ts';

export const RequestGpDetailsChangeSuccess: RequestGpDetailsChangeSuccessResolvers = {
  detailsChange: (requested, _, { services }) => services.detailsChanges.requested(requested),
};

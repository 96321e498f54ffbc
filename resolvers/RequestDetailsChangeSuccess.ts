import type { RequestDetailsChangeSuccessResolvers } from '../src/generated/resolvers-types.ts';

export const RequestDetailsChangeSuccess: RequestDetailsChangeSuccessResolvers = {
  detailsChange: (requested, _, { services }) => services.detailsChanges.requested(requested),
};

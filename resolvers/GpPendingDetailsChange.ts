import { ukTimeIfKnown } from '../src/domain/ukTime.ts';
import type { GpPendingDetailsChangeResolvers } from '../src/generated/resolvers-types.ts';

export const GpPendingDetailsChange: GpPendingDetailsChangeResolvers = {
  requestedAt: ({ requestedAt }) => ukTimeIfKnown(requestedAt),
};

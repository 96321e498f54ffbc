import { ukTimeAt } from '../src/domain/ukTime.ts';
import type { PendingDetailsChangeResolvers } from '../src/generated/resolvers-types.ts';

export const PendingDetailsChange: PendingDetailsChangeResolvers = {
  requestedAt: ({ requestedAt }) => (requestedAt === undefined ? null : ukTimeAt(requestedAt)),
};

import { ukTimeAt } from '../src/domain/ukTime.ts';
import type { GpOnlineRegistrationLockedOutResolvers } from '../src/generated/resolvers-types.ts';

export const GpOnlineRegistrationLockedOut: GpOnlineRegistrationLockedOutResolvers = {
  retryAt: ({ retryAt }) => ukTimeAt(retryAt),
};

import type { GpOnlineUserResolvers } from '../src/generated/resolvers-types.ts';

export const GpOnlineUser: GpOnlineUserResolvers = {
  // Only the signed-in user can be found. A reference may hold anything.
  __resolveReference: async ({ id }: { id?: unknown }, { services }) => {
    const user = await services.onlineUser();
    return user.id === id ? user : null;
  },
};

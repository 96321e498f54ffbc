import type { SendGpMessageSuccessResolvers } from '../src/generated/resolvers-types.ts';

export const SendGpMessageSuccess: SendGpMessageSuccessResolvers = {
  conversation: (sent, _, { services }) => services.messages.sent(sent),
};

import type { SendMessageSuccessResolvers } from '../src/generated/resolvers-types.ts';

export const SendMessageSuccess: SendMessageSuccessResolvers = {
  conversation: (sent, _, { services }) => services.messages.sent(sent),
};

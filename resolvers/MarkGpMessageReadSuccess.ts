import type { MarkGpMessageReadSuccessResolvers } from '../src/generated/resolvers-types.ts';

export const MarkGpMessageReadSuccess: MarkGpMessageReadSuccessResolvers = {
  conversation: (marked, _, { services }) => services.messages.markedRead(marked),
};

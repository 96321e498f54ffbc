import type { MarkMessageReadSuccessResolvers } from '../src/generated/resolvers-types.ts';

export const MarkMessageReadSuccess: MarkMessageReadSuccessResolvers = {
  conversation: (marked, _, { services }) => services.messages.markedRead(marked),
};

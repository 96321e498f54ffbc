import type { MarkMessageReadSuccessResolvers } from '../src/generated/resolvers-types.ts';

export const MarkMessageReadSuccess: MarkMessageReadSuccessResolvers = {
  message: (marked, _, { services }) => services.messages.markedRead(marked),
};

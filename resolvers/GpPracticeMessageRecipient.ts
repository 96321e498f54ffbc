import type { GpPracticeMessageRecipientResolvers } from '../src/generated/resolvers-types.ts';

export const GpPracticeMessageRecipient: GpPracticeMessageRecipientResolvers = {
  id: (recipient, _, { ids }) => ids.ofRecipient(recipient),
};

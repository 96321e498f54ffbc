import type { PracticeMessageRecipientResolvers } from '../src/generated/resolvers-types.ts';

export const PracticeMessageRecipient: PracticeMessageRecipientResolvers = {
  id: (recipient, _, { ids }) => ids.ofRecipient(recipient),
};

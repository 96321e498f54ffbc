import type { PracticeMessageResolvers } from '../src/generated/resolvers-types.ts';

export const PracticeMessage: PracticeMessageResolvers = {
  id: (message, _, { ids }) => ids.ofMessage(message),
  recipients: ({ recipients, link }) => recipients.map((recipient) => ({ ...recipient, link })),
  thread: (message, _, { services }) => services.messages.thread(message),
  patient: ({ link }) => link,
};

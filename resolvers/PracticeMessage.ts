import { ukTimeAt, ukTimeIfKnown } from '../src/domain/ukTime.ts';
import type { PracticeMessageResolvers } from '../src/generated/resolvers-types.ts';

export const PracticeMessage: PracticeMessageResolvers = {
  // A reference may hold anything, although the generated type says string.
  __resolveReference: async ({ id }: { id?: unknown }, { loaders }) =>
    typeof id === 'string' ? loaders.messageById.load(id) : null,
  id: (message, _, { ids }) => ids.ofMessage(message),
  sentAt: ({ sentAt }) => ukTimeAt(sentAt),
  recipients: ({ recipients, link }) => recipients.map((recipient) => ({ ...recipient, link })),
  lastReplyAt: ({ lastReplyAt }) => ukTimeIfKnown(lastReplyAt),
  thread: (message, _, { services }) => services.messages.thread(message),
  patient: ({ link }) => link,
};

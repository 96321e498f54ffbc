import { ukTimeAt } from '../src/domain/ukTime.ts';
import type { PracticeMessageReplyResolvers } from '../src/generated/resolvers-types.ts';

export const PracticeMessageReply: PracticeMessageReplyResolvers = {
  sentAt: ({ sentAt }) => ukTimeAt(sentAt),
};

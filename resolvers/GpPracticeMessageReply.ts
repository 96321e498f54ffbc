import { ukTimeAt } from '../src/domain/ukTime.ts';
import type { GpPracticeMessageReplyResolvers } from '../src/generated/resolvers-types.ts';

export const GpPracticeMessageReply: GpPracticeMessageReplyResolvers = {
  sentAt: ({ sentAt }) => ukTimeAt(sentAt),
};

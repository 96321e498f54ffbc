import type { MessageSummary } from '../../../domain/message.ts';
import type { MessageSummary as UpstreamMessageSummary } from '../generated/contract.ts';
import { given } from './given.ts';
import { toMessageRecipient } from './toMessageRecipient.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

export const getMessages: UpstreamOperation<'GetMessages', void, readonly MessageSummary[]> = {
  name: 'GetMessages',
  toRequest: () => ({}),
  toDomain: ({ Messages }) => Messages.map(toSummary),
};

function toSummary(message: UpstreamMessageSummary): MessageSummary {
  const { ReplyCount: replyCount, HasUnreadReplies: hasUnreadReplies } = message;
  return {
    messageNumber: message.MessageId,
    sentAt: message.SentDateTime,
    recipients: message.Recipients.map(toMessageRecipient),
    ...given({
      subject: message.Subject,
      replyCount,
      // Where nobody has replied, nothing is unread, whether the upstream troubles to say so or not.
      hasUnreadReplies: hasUnreadReplies ?? (replyCount === 0 ? false : undefined),
      lastReplyAt: message.LastReplyDateTime,
      lastReplyFrom: message.LastReplyFromDisplayName,
    }),
  };
}

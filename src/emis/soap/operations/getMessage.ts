import { compareInstants } from '../../../domain/ukTime.ts';
import type { Message, MessageReply } from '../../../domain/message.ts';
import { UpstreamError } from '../../../domain/upstreamError.ts';
import type { MessageReply as UpstreamMessageReply } from '../generated/contract.ts';
import { given } from './given.ts';
import { toMessageRecipient } from './toMessageRecipient.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Takes the number of the message. */
export const getMessage: UpstreamOperation<'GetMessage', number, Message> = {
  name: 'GetMessage',
  toRequest: (messageNumber) => ({ MessageId: messageNumber }),
  toDomain: ({ Message: message }, messageNumber) => {
    if (message.MessageId !== messageNumber) {
      throw new UpstreamError('UPSTREAM_INVALID_RESPONSE', 'GetMessage: another message than the one asked for', {
        isRetryable: false,
      });
    }
    const replies = message.MessageReplies.map(toReply).sort((a, b) => compareInstants(a.sentAt, b.sentAt));
    const last = replies.at(-1);
    return {
      messageNumber,
      sentAt: message.SentDateTime,
      recipients: message.Recipients.map(toMessageRecipient),
      replyCount: replies.length,
      ...given({
        subject: message.Subject,
        hasUnreadReplies: hasUnread(replies),
        lastReplyAt: last?.sentAt,
        lastReplyFrom: last?.from,
      }),
      thread: { replies, ...given({ content: message.Content, sentWith: message.ClientApplicationName }) },
    };
  },
};

function toReply(reply: UpstreamMessageReply): MessageReply {
  return {
    sentAt: reply.SentDateTime,
    ...given({ from: reply.Sender, content: reply.ReplyContent, isUnread: reply.IsUnread, isLegacy: reply.IsLegacy }),
  };
}

/** Undefined: one may be, since the upstream does not say of each. */
function hasUnread(replies: readonly MessageReply[]): boolean | undefined {
  if (replies.some(({ isUnread }) => isUnread)) return true;
  return replies.every(({ isUnread }) => isUnread === false) ? false : undefined;
}

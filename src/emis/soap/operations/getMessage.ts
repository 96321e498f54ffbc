import type { Message, MessageReply } from '../../../domain/message.ts';
import { omitUndefined } from '../../../domain/omitUndefined.ts';
import { compareInstants } from '../../../domain/ukTime.ts';
import { invalidResponse } from '../../../domain/UpstreamError.ts';
import { incompleteMark } from '../contract/incompleteValues.ts';
import type { MessageReply as UpstreamMessageReply } from '../generated/contract.ts';
import { toMessageRecipient } from './getMessageRecipients.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

/** The conversation with the given message number, its replies in chronological order. */
export const getMessage: UpstreamOperation<'GetMessage', number, Message> = {
  name: 'GetMessage',
  toRequest: (messageNumber) => ({ MessageId: messageNumber }),
  toDomain: ({ Message: message }, messageNumber) => {
    if (message.MessageId !== messageNumber) throw invalidResponse('GetMessage: not the requested message');
    const replies = message.MessageReplies.map(toReply).sort((a, b) => compareInstants(a.sentAt, b.sentAt));
    const last = replies.at(-1);
    return {
      messageNumber,
      sentAt: message.SentDateTime,
      recipients: message.Recipients.map(toMessageRecipient),
      replyCount: replies.length,
      ...omitUndefined({
        subject: message.Subject,
        hasUnreadReplies: hasUnread(replies),
        lastReplyAt: last?.sentAt,
        lastReplyFrom: last?.from,
      }),
      ...incompleteMark(message),
      thread: {
        replies,
        ...omitUndefined({ body: message.Content, sentWith: message.ClientApplicationName }),
        ...incompleteMark(message),
      },
    };
  },
};

function toReply(reply: UpstreamMessageReply): MessageReply {
  return {
    sentAt: reply.SentDateTime,
    ...omitUndefined({
      from: reply.Sender,
      body: reply.ReplyContent,
      isUnread: reply.IsUnread,
      isLegacy: reply.IsLegacy,
    }),
    ...incompleteMark(reply),
  };
}

/** @returns undefined when the upstream does not report it for every reply and none is known to be unread */
function hasUnread(replies: readonly MessageReply[]): boolean | undefined {
  if (replies.some(({ isUnread }) => isUnread)) return true;
  return replies.every(({ isUnread }) => isUnread === false) ? false : undefined;
}

import type { MessageSummary } from '../../../domain/message.ts';
import { omitUndefined } from '../../../domain/omitUndefined.ts';
import { incompleteMark } from '../contract/incompleteValues.ts';
import type { MessageSummary as UpstreamMessageSummary } from '../generated/contract.ts';
import { toMessageRecipient } from './getMessageRecipients.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

/** The conversations of a patient, without their texts. */
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
    ...omitUndefined({
      subject: message.Subject,
      replyCount,
      // Without replies none is unread, even when the upstream omits the element.
      hasUnreadReplies: hasUnreadReplies ?? (replyCount === 0 ? false : undefined),
      lastReplyAt: message.LastReplyDateTime,
      lastReplyFrom: message.LastReplyFromDisplayName,
    }),
    ...incompleteMark(message),
  };
}

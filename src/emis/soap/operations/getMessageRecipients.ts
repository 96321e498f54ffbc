import type { MessageRecipient } from '../../../domain/message.ts';
import { omitUndefined } from '../../../domain/omitUndefined.ts';
import { incompleteMark } from '../contract/incompleteValues.ts';
import type { Recipient } from '../generated/contract.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

export const getMessageRecipients: UpstreamOperation<'GetMessageRecipients', void, readonly MessageRecipient[]> = {
  name: 'GetMessageRecipients',
  toRequest: () => ({}),
  toDomain: ({ MessageRecipients }) => MessageRecipients.map(toMessageRecipient),
};

/** Converts a recipient of messages. One without an id cannot be sent a new message. */
export function toMessageRecipient(recipient: Recipient): MessageRecipient {
  const { RecipientGuid, Name } = recipient;
  return { name: Name, ...omitUndefined({ recipientId: RecipientGuid }), ...incompleteMark(recipient) };
}

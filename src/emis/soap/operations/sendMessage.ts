import type { NewMessage } from '../../../domain/message.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Sends a message to the practice. The result is true when the upstream reports it as sent. */
export const sendMessage: UpstreamOperation<'SendMessage', NewMessage, boolean> = {
  name: 'SendMessage',
  toRequest: ({ subject, body, recipientIds }) => ({ Subject: subject, MessageBody: body, Recipients: recipientIds }),
  toDomain: ({ MessageSent }) => MessageSent,
};

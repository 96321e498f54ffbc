import type { NewMessage } from '../../../domain/message.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Answers whether the upstream says that it is sent. */
export const sendMessage: UpstreamOperation<'SendMessage', NewMessage, boolean> = {
  name: 'SendMessage',
  toRequest: ({ subject, body, recipientIds }) => ({ Subject: subject, MessageBody: body, Recipients: recipientIds }),
  toDomain: ({ MessageSent }) => MessageSent,
};

import type { MessageRecipient } from '../../../domain/message.ts';
import { toMessageRecipient } from './toMessageRecipient.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

export const getMessageRecipients: UpstreamOperation<'GetMessageRecipients', void, readonly MessageRecipient[]> = {
  name: 'GetMessageRecipients',
  toRequest: () => ({}),
  toDomain: ({ MessageRecipients }) => MessageRecipients.map(toMessageRecipient),
};

import type { MessageRecipient } from '../../../domain/message.ts';
import type { Recipient } from '../generated/contract.ts';
import { given } from './given.ts';

export function toMessageRecipient({ RecipientGuid, Name }: Recipient): MessageRecipient {
  return { name: Name, ...given({ recipientId: RecipientGuid }) };
}

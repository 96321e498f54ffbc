import type { MessageReadingOutcome } from '../domain/messageOutcome.ts';
import { outcomeUnknown } from '../domain/outcomeUnknown.ts';
import { RefusedError } from '../domain/refusal.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';
import { messageNotFound } from './messageNotFound.ts';
import { forgetMessages } from './messages.ts';

/**
 * Marks a conversation as read. It is asked once; when the answer is lost, the conversations are looked at: one without
 * unread replies is marked; one with some may still be, or has got another. Throws `RefusedError` when the service as
 * such is refused.
 */
export function markMessageRead(dependencies: ServiceDependencies) {
  const { emis, loaders, ids } = dependencies;

  return async ({ messageId }: { readonly messageId: string }): Promise<MessageReadingOutcome> => {
    const message = ids.openMessage(messageId);
    const link = message && (await loaders.patientById.load(message.patientId));
    if (!link) return messageNotFound;
    const { messageNumber } = message;

    const outcome = await emis.markMessageRead(link, messageNumber);
    forgetMessages(dependencies, link);
    switch (outcome.kind) {
      case 'done':
        return { kind: 'markedRead', patient: link, messageNumber };
      case 'refused':
        if (outcome.refusal === 'noSuchMessage') return messageNotFound;
        throw new RefusedError(outcome.refusal);
      case 'lost': {
        const messages = await loaders.messagesByPatient.load(link).catch(() => undefined);
        const found = messages?.find((one) => one.messageNumber === messageNumber);
        if (messages && !found) return messageNotFound;
        return found?.hasUnreadReplies === false
          ? { kind: 'markedRead', patient: link, messageNumber }
          : outcomeUnknown(link, 'the messages');
      }
    }
  };
}

import type { MessageDeletionOutcome } from '../domain/messageOutcome.ts';
import { outcomeUnknown } from '../domain/outcomeUnknown.ts';
import { RefusedError } from '../domain/refusal.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';
import { messageNotFound } from './messageNotFound.ts';
import { forgetMessages } from './messages.ts';

/**
 * Deletes a conversation. It is asked once; when the answer is lost, the conversations are looked at: one that is gone
 * is deleted, one that is still there may still go. Throws `RefusedError` when the service as such is refused.
 */
export function deleteMessage(dependencies: ServiceDependencies) {
  const { emis, loaders, ids } = dependencies;

  return async ({ messageId }: { readonly messageId: string }): Promise<MessageDeletionOutcome> => {
    const message = ids.openMessage(messageId);
    const link = message && (await loaders.patientById.load(message.patientId));
    if (!link) return messageNotFound;
    const { messageNumber } = message;

    const outcome = await emis.deleteMessage(link, messageNumber);
    forgetMessages(dependencies, link);
    switch (outcome.kind) {
      case 'done':
        return { kind: 'deleted', patient: link };
      case 'refused':
        if (outcome.refusal === 'noSuchMessage') return messageNotFound;
        throw new RefusedError(outcome.refusal);
      case 'lost': {
        const messages = await loaders.messagesByPatient.load(link).catch(() => undefined);
        const isGone = messages?.every((one) => one.messageNumber !== messageNumber);
        return isGone ? { kind: 'deleted', patient: link } : outcomeUnknown(link, 'the messages');
      }
    }
  };
}

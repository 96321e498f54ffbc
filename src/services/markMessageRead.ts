import type { MessageReadingOutcome } from '../domain/messageOutcome.ts';
import type { NamedPatient } from '../domain/patient.ts';
import { outcomeUnknown } from '../domain/sharedOutcomes.ts';
import { invalidateMessages, messageNotFound } from './messages.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';
import { settleWrite } from './settleWrite.ts';

/**
 * Marks a conversation as read. After a lost response, it counts as marked when it has no unread replies. With unread
 * replies, it may still be marked, or has received another reply.
 * @throws `RefusedError` when the service as a whole is refused
 */
export function markMessageRead(dependencies: ServiceDependencies) {
  const { emis, loaders, ids } = dependencies;

  return async (
    patient: NamedPatient,
    { messageId }: { readonly messageId: string },
  ): Promise<MessageReadingOutcome> => {
    const message = ids.openMessage(messageId);
    if (!patient || !message) return messageNotFound;
    const { messageNumber } = message;

    const outcome = await emis.markMessageRead(patient, messageNumber);
    invalidateMessages(dependencies, patient);
    const markedRead = { kind: 'markedRead', patient, messageNumber } as const;
    return settleWrite<undefined, MessageReadingOutcome>(outcome, {
      done: () => markedRead,
      refusals: { noSuchMessage: () => messageNotFound },
      async findProof() {
        const messages = await loaders.messagesByPatient.load(patient);
        const found = messages.find((other) => other.messageNumber === messageNumber);
        if (!found) return messageNotFound;
        return found.hasUnreadReplies === false ? markedRead : undefined;
      },
      unknown: outcomeUnknown(patient),
    });
  };
}

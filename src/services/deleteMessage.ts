import type { MessageDeletionOutcome } from '../domain/messageOutcome.ts';
import type { NamedPatient } from '../domain/patient.ts';
import { outcomeUnknown } from '../domain/sharedOutcomes.ts';
import { invalidateMessages, messageNotFound } from './messages.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';
import { settleWrite } from './settleWrite.ts';

/**
 * Deletes a conversation. After a lost response, the conversation counts as deleted when it is no longer listed. A
 * listed conversation may still be deleted.
 * @throws `RefusedError` when the service as a whole is refused
 */
export function deleteMessage(dependencies: ServiceDependencies) {
  const { emis, loaders, ids } = dependencies;

  return async (
    patient: NamedPatient,
    { messageId }: { readonly messageId: string },
  ): Promise<MessageDeletionOutcome> => {
    const message = ids.openMessage(messageId);
    if (!patient || !message) return messageNotFound;
    const { messageNumber } = message;

    const outcome = await emis.deleteMessage(patient, messageNumber);
    invalidateMessages(dependencies, patient);
    const deleted = { kind: 'deleted', patient } as const;
    return settleWrite<undefined, MessageDeletionOutcome>(outcome, {
      done: () => deleted,
      refusals: { noSuchMessage: () => messageNotFound },
      async findProof() {
        const messages = await loaders.messagesByPatient.load(patient);
        return messages.every((other) => other.messageNumber !== messageNumber) ? deleted : undefined;
      },
      unknown: outcomeUnknown(patient),
    });
  };
}

import type { MessageSendingOutcome, MessageSent } from '../domain/messageOutcome.ts';
import type { NamedPatient, PatientLink } from '../domain/patient.ts';
import { outcomeUnknown, patientNotFound } from '../domain/sharedOutcomes.ts';
import { findSent, invalidateMessages } from './messages.ts';
import { openIds, type OpenedIds } from './openIds.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';
import { settleWrite } from './settleWrite.ts';

interface MessageInput {
  readonly subject: string;
  readonly body: string;
  readonly recipientIds: readonly string[];
}

/**
 * Sends a message. The practice does not return the number of the new conversation, so the existing ones are read first;
 * if that fails, nothing is sent. After a lost response, the message counts as sent when there is a new conversation
 * with the same subject and text, although an equal message may have been sent at the same time. Without one, it may
 * still be sent.
 * @throws `RefusedError` when the service as a whole is refused
 */
export function sendMessage(dependencies: ServiceDependencies) {
  const { emis, loaders, ids, remember } = dependencies;

  return async (patient: NamedPatient, input: MessageInput): Promise<MessageSendingOutcome> => {
    if (!patient) return patientNotFound;
    const { known: recipients, unknown } = openIds(
      input.recipientIds,
      patient,
      ids.openRecipient,
      ({ recipientId }) => recipientId,
    );
    if (unknown.length > 0) return recipientNotFound(unknown);
    const text = { subject: input.subject.trim(), body: input.body.trim() };

    const existing = await loaders.messagesByPatient.load(patient);
    const before = await remember(existing.map(({ messageNumber }) => messageNumber));
    const sent: MessageSent = { kind: 'sent', patient, ...text, before };
    const outcome = await emis.sendMessage(patient, { ...text, recipientIds: [...recipients.keys()] });
    invalidateMessages(dependencies, patient);
    return settleWrite<undefined, MessageSendingOutcome>(outcome, {
      done: () => sent,
      refusals: { inputRefused: () => explainInput(patient, recipients) },
      findProof: async () => ((await findSent(loaders, sent)) ? sent : undefined),
      unknown: outcomeUnknown(patient),
    });
  };

  /** The upstream has one refusal for an unknown recipient and for any other input that it does not accept. */
  async function explainInput(patient: PatientLink, recipients: OpenedIds['known']): Promise<MessageSendingOutcome> {
    loaders.messageRecipientsByPatient.clear(patient);
    const listed = await loaders.messageRecipientsByPatient.load(patient).catch(() => undefined);
    const listedIds = listed && new Set(listed.map(({ recipientId }) => recipientId));
    const missing = listedIds
      ? [...recipients].filter(([recipientId]) => !listedIds.has(recipientId)).map(([, id]) => id)
      : [];
    if (missing.length > 0) return recipientNotFound(missing);
    return { kind: 'refused' };
  }
}

function recipientNotFound(recipientIds: readonly string[]): MessageSendingOutcome {
  return { kind: 'recipientNotFound', recipientIds };
}

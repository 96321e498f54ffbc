import type { MessageSendingOutcome, MessageSent } from '../domain/messageOutcome.ts';
import { outcomeUnknown } from '../domain/outcomeUnknown.ts';
import type { PatientLink } from '../domain/patient.ts';
import { patientNotFound } from '../domain/patientNotFound.ts';
import { RefusedError } from '../domain/refusal.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';
import { findSent, forgetMessages } from './messages.ts';

export interface MessageWish {
  readonly patientId: string;
  readonly subject: string;
  readonly body: string;
  readonly recipientIds: readonly string[];
}

/** The ids as they were given, by the recipient that each stands for. */
type GivenIds = ReadonlyMap<string, string>;

/**
 * Sends a message, once. What is there is read before, because the practice does not say which message it becomes:
 * when the answer is lost, a message with this subject and text that was not there before is this one, or one that was
 * sent at the same time and says the same. One that cannot be found may still come. Throws `RefusedError` when the
 * service as such is refused, and whatever reading before throws: then nothing was sent.
 */
export function sendMessage(dependencies: ServiceDependencies) {
  const { emis, loaders, ids } = dependencies;

  return async (wish: MessageWish): Promise<MessageSendingOutcome> => {
    const link = await loaders.patientById.load(wish.patientId);
    if (!link) return patientNotFound;
    const given = new Map<string, string>();
    const unknown: string[] = [];
    for (const id of new Set(wish.recipientIds)) {
      const recipient = ids.openRecipient(id);
      if (recipient?.patientId === link.patientId) given.set(recipient.recipientId, id);
      else unknown.push(id);
    }
    if (unknown.length > 0) return recipientNotFound(unknown);
    const text = { subject: wish.subject.trim(), body: wish.body.trim() };

    const known = await loaders.messagesByPatient.load(link);
    const before = new Set(known.map(({ messageNumber }) => messageNumber));
    const sent: MessageSent = { kind: 'sent', patient: link, ...text, before };
    const outcome = await emis.sendMessage(link, { ...text, recipientIds: [...given.keys()] });
    forgetMessages(dependencies, link);
    switch (outcome.kind) {
      case 'done':
        return sent;
      case 'refused':
        if (outcome.refusal === 'inputRefused') return explainInput(link, given);
        throw new RefusedError(outcome.refusal);
      case 'lost': {
        const isThere = await findSent(loaders, sent).catch(() => undefined);
        return isThere ? sent : outcomeUnknown(link, 'the messages');
      }
    }
  };

  /** The upstream has one refusal for a recipient whom it does not know and for anything else that it does not like. */
  async function explainInput(link: PatientLink, given: GivenIds): Promise<MessageSendingOutcome> {
    loaders.messageRecipientsByPatient.clear(link);
    const recipients = await loaders.messageRecipientsByPatient.load(link).catch(() => undefined);
    const there = recipients && new Set(recipients.map(({ recipientId }) => recipientId));
    const missing = there ? [...given].filter(([recipientId]) => !there.has(recipientId)).map(([, id]) => id) : [];
    if (missing.length > 0) return recipientNotFound(missing);
    const message = 'The practice did not take the message. Choose the recipients again, or write it in other words.';
    return { kind: 'refused', message };
  }
}

function recipientNotFound(recipientIds: readonly string[]): MessageSendingOutcome {
  const message =
    'Some of the recipients take no messages, or no longer. Nothing was sent. Choose the recipients again.';
  return { kind: 'recipientNotFound', message, recipientIds };
}

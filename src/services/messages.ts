import type { MessageThread, PatientMessage } from '../domain/message.ts';
import type { MessageMarkedRead, MessageNotFound, MessageSent } from '../domain/messageOutcome.ts';
import { isSameText } from '../domain/messageRules.ts';
import type { PatientLink } from '../domain/patient.ts';
import { readExpected } from './readExpected.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

type Loaders = ServiceDependencies['loaders'];

export interface MessagesOfPatient {
  /** The one with the latest word first. */
  readonly messages: readonly PatientMessage[];
  /** Null: not known of each. */
  readonly unreadCount: number | null;
}

/** How many conversations one request may read whole: each is a call, and they come one after the other. */
const maxThreads = 20;

/** Reads conversations for those who ask for a patient's, or for one that was just written. */
export function createMessages({ loaders, ids }: Pick<ServiceDependencies, 'loaders' | 'ids'>) {
  const asked = new Set<string>();
  const byNumber = (link: PatientLink, messageNumber: number) => loaders.messageByNumber.load({ link, messageNumber });
  return {
    async ofPatient(link: PatientLink): Promise<MessagesOfPatient> {
      const messages = await loaders.messagesByPatient.load(link);
      const isKnown = messages.every(({ hasUnreadReplies }) => hasUnreadReplies !== undefined);
      return { messages, unreadCount: isKnown ? messages.filter((one) => one.hasUnreadReplies).length : null };
    },

    /** A patient's conversation by its id; null: none of this patient's. */
    async byId(link: PatientLink, id: string): Promise<PatientMessage | null> {
      const message = ids.openMessage(id);
      return message?.patientId === link.patientId ? byNumber(link, message.messageNumber) : null;
    },

    /** Counts the conversations that this request has asked to read whole, this one too. */
    count({ link, messageNumber }: PatientMessage): { readonly most: number; readonly isMore: boolean } {
      asked.add(JSON.stringify([link.patientId, messageNumber]));
      return { most: maxThreads, isMore: asked.size > maxThreads };
    },

    /** All that was said in a conversation that is, or was just now, there. */
    thread: ({ link, messageNumber }: PatientMessage): Promise<MessageThread> =>
      readExpected('a listed message', async () => (await byNumber(link, messageNumber))?.thread),

    /** The message that was just sent. Throws `UpstreamError` when it cannot be shown: it is sent all the same. */
    sent: (sent: MessageSent): Promise<PatientMessage> =>
      readExpected('the sent message', async () => {
        const candidates = await newWithSubject(loaders, sent);
        return candidates.length === 1 ? candidates[0] : withBody(loaders, candidates, sent.body);
      }),

    /** The conversation that was just marked as read. Throws as `sent` does. */
    markedRead: ({ patient, messageNumber }: MessageMarkedRead): Promise<PatientMessage> =>
      readExpected('the message marked as read', () => byNumber(patient, messageNumber)),
  };
}

/**
 * A message with this subject and text that has been sent since. What was not there before is new, whatever the clocks
 * say. Undefined: there is none.
 */
export async function findSent(loaders: Loaders, sent: MessageSent): Promise<PatientMessage | undefined> {
  return withBody(loaders, await newWithSubject(loaders, sent), sent.body);
}

/** The outcome for a conversation that does not exist, or is not this person's. */
export const messageNotFound: MessageNotFound = {
  kind: 'notFound',
  message: 'There is no such conversation. It may have been deleted already.',
};

/** Forgets what sending, marking or deleting may have changed. */
export function invalidateMessages(
  { loaders, recordCache }: Pick<ServiceDependencies, 'loaders' | 'recordCache'>,
  link: PatientLink,
): void {
  loaders.messagesByPatient.clear(link);
  loaders.messageByNumber.clearAll();
  recordCache.invalidate(link.patientId);
}

async function newWithSubject(
  loaders: Loaders,
  { patient, before, subject }: MessageSent,
): Promise<readonly PatientMessage[]> {
  const messages = await loaders.messagesByPatient.load(patient);
  return messages.filter((one) => !before.has(one.messageNumber) && isSameText(one.subject, subject));
}

async function withBody(
  loaders: Loaders,
  candidates: readonly PatientMessage[],
  body: string,
): Promise<PatientMessage | undefined> {
  const whole = await Promise.all(candidates.map((candidate) => loaders.messageByNumber.load(candidate)));
  return whole.find((one) => isSameText(one?.thread.content, body)) ?? undefined;
}

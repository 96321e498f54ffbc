import type { MessageThread, PatientMessage } from '../domain/message.ts';
import type { MessageMarkedRead, MessageNotFound, MessageSent } from '../domain/messageOutcome.ts';
import { isSameText } from '../domain/messageRules.ts';
import type { PatientLink } from '../domain/patient.ts';
import { readExpected } from './readExpected.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

type Loaders = ServiceDependencies['loaders'];

interface MessagesOfPatient {
  /** The most recently active first. */
  readonly conversations: readonly PatientMessage[];
  /** Null when it is not known for every conversation. */
  readonly unreadCount: number | null;
  /** Null when none is known to be unread and some are not known. */
  readonly hasUnread: boolean | null;
  readonly unreadAtLeast: number;
}

/** The maximum number of whole conversations in one request: each costs a call, made one after the other. */
const maxThreads = 20;

/** Creates the reads of conversations, including one that has just been sent. */
export function createMessages({ loaders, ids }: Pick<ServiceDependencies, 'loaders' | 'ids'>) {
  const requested = new Set<string>();
  const byNumber = (link: PatientLink, messageNumber: number) => loaders.messageByNumber.load({ link, messageNumber });
  return {
    /** Lists a patient's conversations and counts the unread ones. */
    async ofPatient(link: PatientLink): Promise<MessagesOfPatient> {
      const messages = await loaders.messagesByPatient.load(link);
      const isKnown = messages.every(({ hasUnreadReplies }) => hasUnreadReplies !== undefined);
      const unreadAtLeast = messages.filter((message) => message.hasUnreadReplies).length;
      const unreadCount = isKnown ? unreadAtLeast : null;
      return {
        conversations: messages,
        unreadCount,
        hasUnread: unreadAtLeast > 0 || (isKnown ? false : null),
        unreadAtLeast,
      };
    },

    /** Reads a patient's conversation by its opaque id. Returns null when this patient has no such conversation. */
    async byId(link: PatientLink, id: string): Promise<PatientMessage | null> {
      const message = ids.openMessage(id);
      return message?.patientId === link.patientId ? byNumber(link, message.messageNumber) : null;
    },

    /** Counts this conversation towards those whose content the request reads. Repeated conversations count once. */
    count({ link, messageNumber }: PatientMessage): { readonly max: number; readonly isExceeded: boolean } {
      requested.add(JSON.stringify([link.patientId, messageNumber]));
      return { max: maxThreads, isExceeded: requested.size > maxThreads };
    },

    /** Reads the content of a listed conversation. Throws `UpstreamError` when it cannot be read. */
    thread: ({ link, messageNumber }: PatientMessage): Promise<MessageThread> =>
      readExpected('a listed message', async () => (await byNumber(link, messageNumber))?.thread),

    /** Finds the message that has just been sent. Throws `UpstreamError` when it cannot be read; it is sent even so. */
    sent: (sent: MessageSent): Promise<PatientMessage> =>
      readExpected('the sent message', async () => {
        const candidates = await newWithSubject(loaders, sent);
        return candidates.length === 1 ? candidates[0] : withBody(loaders, candidates, sent.body);
      }),

    /** Reads the conversation that has just been marked as read. Throws as `sent` does. */
    markedRead: ({ patient, messageNumber }: MessageMarkedRead): Promise<PatientMessage> =>
      readExpected('the message marked as read', () => byNumber(patient, messageNumber)),
  };
}

/**
 * Finds a message with the same subject and text that did not exist before. Numbers are compared, not times, since the
 * clocks may differ.
 * @returns undefined when there is none
 */
export async function findSent(loaders: Loaders, sent: MessageSent): Promise<PatientMessage | undefined> {
  return withBody(loaders, await newWithSubject(loaders, sent), sent.body);
}

/** The outcome for a conversation that does not exist, or is not this person's. */
export const messageNotFound: MessageNotFound = { kind: 'notFound' };

/** Clears everything that sending, marking or deleting a message may have changed. */
export function invalidateMessages(
  { loaders, recordCache }: Pick<ServiceDependencies, 'loaders' | 'recordCache'>,
  link: PatientLink,
): void {
  loaders.messagesByPatient.clear(link);
  loaders.messageByNumber.clearAll();
  loaders.messageById.clearAll();
  recordCache.invalidate(link.patientId);
}

async function newWithSubject(
  loaders: Loaders,
  { patient, before, subject }: MessageSent,
): Promise<readonly PatientMessage[]> {
  const messages = await loaders.messagesByPatient.load(patient);
  return messages.filter((message) => !before.includes(message.messageNumber) && isSameText(message.subject, subject));
}

async function withBody(
  loaders: Loaders,
  candidates: readonly PatientMessage[],
  body: string,
): Promise<PatientMessage | undefined> {
  const whole = await Promise.all(candidates.map((candidate) => loaders.messageByNumber.load(candidate)));
  return whole.find((message) => isSameText(message?.thread.body, body)) ?? undefined;
}

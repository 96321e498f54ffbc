import { addDays, fromLondon, toInstant } from '../../london.ts';
import type { Message, Recipient } from '../Message.ts';
import type { Patient } from '../Patient.ts';
import type { World } from '../World.ts';
import { defineLazyProperty } from './defineLazyProperty.ts';

interface ReplyPlan {
  readonly daysAgo: number;
  readonly text?: string;
  readonly sender?: string;
  readonly unread?: boolean;
  readonly legacy?: boolean;
}

interface MessagePlan {
  readonly subject?: string;
  readonly daysAgo: number;
  readonly text?: string;
  /** The indices of the practice's recipients. */
  readonly to: readonly number[];
  readonly replies?: readonly ReplyPlan[];
  readonly uncounted?: boolean;
}

const messagePlans: readonly MessagePlan[] = [
  {
    subject: 'My umbrella elbow & the weather',
    daysAgo: 2,
    text: 'Dear all,\n\nit clicks when it rains <and only then>.\tShould I worry?\n– M.',
    to: [0, 1],
    replies: [
      { daysAgo: 1, text: 'How loud is the click?', sender: 'Dr Stethoscope' },
      { daysAgo: 0, text: 'And does it click in snow?', sender: 'Reception', unread: true },
    ],
  },
  {
    subject: 'Thank you',
    daysAgo: 20,
    text: 'The hiccups are gone.',
    to: [1],
    replies: [{ daysAgo: 18, text: 'Splendid “news”.', sender: 'Dr Stethoscope', unread: false }],
  },
  { subject: 'Nobody has answered this', daysAgo: 40, text: 'Hello?', to: [0] },
  {
    daysAgo: 120,
    text: 'A message without a subject, to somebody who has left.',
    to: [],
    replies: [{ daysAgo: 119, legacy: true, text: 'An answer from the old system, by nobody named.' }],
  },
  {
    subject: 'Replies that nobody has counted',
    daysAgo: 200,
    to: [2],
    uncounted: true,
    replies: [{ daysAgo: 199, sender: 'Prescriptions', unread: true }],
  },
];

/** Creates the recipients of a practice in the default world. */
export function createRecipients(guid: () => string): Recipient[] {
  return ['Reception', 'Dr Stethoscope', 'Prescriptions'].map((Name) => ({ RecipientGuid: guid(), Name }));
}

/** Defines a patient's messages, one of each kind. They are generated on first access. */
export function defineMessages(world: World, patient: Patient, today: string): void {
  defineLazyProperty(patient, 'messages', () => {
    const recipients = world.practices.find(({ odsCode }) => odsCode === patient.odsCode)?.messageRecipients ?? [];
    return messagePlans.map((planned, at) => createMessage(planned, at + 1, recipients, today));
  });
}

function createMessage(planned: MessagePlan, id: number, recipients: readonly Recipient[], today: string): Message {
  const { subject, daysAgo, text, to, replies = [], uncounted } = planned;
  const message: Message = {
    MessageId: id,
    SentDateTime: instantOf(today, daysAgo, '09:30:00'),
    Recipients: to.flatMap((at) => recipients.slice(at, at + 1)),
    MessageReplies: replies.map((reply) => ({
      ...(reply.sender === undefined ? {} : { Sender: reply.sender }),
      SentDateTime: instantOf(today, reply.daysAgo, '06:15:00'),
      ...(reply.unread === undefined ? {} : { IsUnread: reply.unread }),
      ...(reply.text === undefined ? {} : { ReplyContent: reply.text }),
      ...(reply.legacy === undefined ? {} : { IsLegacy: reply.legacy }),
    })),
  };
  // A recipient who has left the practice has only a name.
  if (message.Recipients.length === 0) message.Recipients.push({ Name: 'Dr Left-Long-Ago' });
  else message.ClientApplicationName = 'Patient app of the past';
  if (subject !== undefined) message.Subject = subject;
  if (text !== undefined) message.Content = text;
  if (uncounted === true) message.uncounted = true;
  return message;
}

function instantOf(today: string, daysAgo: number, time: string): string {
  return toInstant(fromLondon(`${addDays(today, -daysAgo)}T${time}`));
}

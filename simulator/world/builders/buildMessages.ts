import type { Message, MessageReply } from '../Message.ts';
import type { Patient } from '../Patient.ts';
import type { Practice } from '../Practice.ts';

/**
 * The values that a test sets for a message. By default it was sent to the practice's first recipient on 1 May 2026.
 */
export type MessageOverrides = Partial<Omit<Message, 'MessageReplies'>> & {
  /** By default a reply is unread and was sent by Reception on 2 May 2026. */
  replies?: Partial<MessageReply>[];
};

/** Sets the messages of a patient in a test's world, numbered from 1. */
export function buildMessages(patient: Patient, practice: Practice, messages: readonly MessageOverrides[]): void {
  patient.messages = messages.map(({ replies = [], ...rest }, at) => ({
    MessageId: at + 1,
    Subject: `Subject ${at + 1}`,
    SentDateTime: '2026-05-01T10:00:00+01:00',
    Content: `Content ${at + 1}`,
    Recipients: practice.messageRecipients.slice(0, 1),
    ...rest,
    MessageReplies: replies.map((reply) => ({
      Sender: 'Reception',
      SentDateTime: '2026-05-02T10:00:00+01:00',
      IsUnread: true,
      ReplyContent: 'An answer',
      ...reply,
    })),
  }));
}

import type { Message, MessageReply } from '../Message.ts';
import type { Patient } from '../Patient.ts';
import type { Practice } from '../Practice.ts';

/** What a test says about a message; the rest is one to the practice's first recipient, sent on 1 May 2026. */
export type MessageOverrides = Partial<Omit<Message, 'MessageReplies'>> & {
  /** An unread reply by Reception on 2 May 2026 unless it says otherwise. */
  replies?: Partial<MessageReply>[];
};

/** Puts messages into a patient of a test's world, numbered from 1. */
export function buildMessages(patient: Patient, practice: Practice, messages: readonly MessageOverrides[]): void {
  patient.messages = messages.map(({ replies = [], ...given }, at) => ({
    MessageId: at + 1,
    Subject: `Subject ${at + 1}`,
    SentDateTime: '2026-05-01T10:00:00+01:00',
    Content: `Content ${at + 1}`,
    Recipients: practice.messageRecipients.slice(0, 1),
    ...given,
    MessageReplies: replies.map((reply) => ({
      Sender: 'Reception',
      SentDateTime: '2026-05-02T10:00:00+01:00',
      IsUnread: true,
      ReplyContent: 'An answer',
      ...reply,
    })),
  }));
}

import type { PatientLink } from './patient.ts';

/** Somebody at the practice to whom messages are sent. */
export interface MessageRecipient {
  /** The upstream's, in lower case. Absent: not given, so that nothing can be sent by it. */
  readonly recipientId?: string;
  readonly name: string;
}

/** A conversation, as a list shows it. Moments have their offset from UTC, as sent. */
export interface MessageSummary {
  readonly messageNumber: number;
  readonly subject?: string;
  readonly sentAt: string;
  readonly recipients: readonly MessageRecipient[];
  /** Absent, as the two beside it: the practice does not say. */
  readonly replyCount?: number;
  readonly hasUnreadReplies?: boolean;
  readonly lastReplyAt?: string;
  readonly lastReplyFrom?: string;
}

export interface MessageReply {
  readonly sentAt: string;
  readonly from?: string;
  readonly content?: string;
  readonly isUnread?: boolean;
  readonly isLegacy?: boolean;
}

/** All that was said in a conversation. */
export interface MessageThread {
  readonly content?: string;
  readonly sentWith?: string;
  /** The earliest first. */
  readonly replies: readonly MessageReply[];
}

export interface Message extends MessageSummary {
  readonly thread: MessageThread;
}

/** What is sent; who receives it, by the upstream's ids. */
export interface NewMessage {
  readonly subject: string;
  readonly body: string;
  readonly recipientIds: readonly string[];
}

/** A conversation, and through whose link it was seen: the same one has another id for another person. */
export interface PatientMessage extends MessageSummary {
  readonly link: PatientLink;
}

export interface PatientRecipient extends MessageRecipient {
  readonly link: PatientLink;
}

import type { MayBeIncomplete } from './MayBeIncomplete.ts';
import type { PatientLink } from './patient.ts';

/** A person or group at the practice to whom messages can be sent. */
export interface MessageRecipient extends MayBeIncomplete {
  /** The upstream's id, in lower case. Nothing can be sent to a recipient without one. */
  readonly recipientId?: string;
  readonly name: string;
}

/** A conversation as it appears in a list. Times have their UTC offset, as sent. */
export interface MessageSummary extends MayBeIncomplete {
  readonly messageNumber: number;
  readonly subject?: string;
  readonly sentAt: string;
  readonly recipients: readonly MessageRecipient[];
  /** This and the next three are absent when the practice does not report them. */
  readonly replyCount?: number;
  readonly hasUnreadReplies?: boolean;
  readonly lastReplyAt?: string;
  readonly lastReplyFrom?: string;
}

/** @sdl GpPracticeMessageReply */
export interface MessageReply extends MayBeIncomplete {
  readonly sentAt: string;
  readonly from?: string;
  readonly body?: string;
  readonly isUnread?: boolean;
  readonly isLegacy?: boolean;
}

/** The whole content of a conversation. @sdl GpPracticeMessageThread */
export interface MessageThread extends MayBeIncomplete {
  readonly body?: string;
  readonly sentWith?: string;
  /** The earliest first. */
  readonly replies: readonly MessageReply[];
}

export interface Message extends MessageSummary {
  readonly thread: MessageThread;
}

/** The message that is sent. Recipients are named by the upstream's ids. */
export interface NewMessage {
  readonly subject: string;
  readonly body: string;
  readonly recipientIds: readonly string[];
}

/**
 * A conversation and the link through which it was read: its id depends on the person who reads it.
 * @sdl PracticeMessage
 */
export interface PatientMessage extends MessageSummary {
  readonly link: PatientLink;
}

/** @sdl GpPracticeMessageRecipient */
export interface PatientRecipient extends MessageRecipient {
  readonly link: PatientLink;
}

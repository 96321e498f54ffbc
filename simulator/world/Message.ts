/** A recipient at a practice to whom patients can write. */
export interface Recipient {
  RecipientGuid?: string;
  Name: string;
}

/** A message from a patient to the practice, with its replies. PascalCase names are those of the contract. */
export interface Message {
  /** Unique within one patient: two patients can each have a message 1. */
  MessageId: number;
  ClientApplicationName?: string;
  Subject?: string;
  SentDateTime: string;
  Content?: string;
  Recipients: Recipient[];
  MessageReplies: MessageReply[];
  /** The list omits the summary of the replies, as for a practice system that does not count them. */
  uncounted?: boolean;
}

export interface MessageReply {
  Sender?: string;
  SentDateTime: string;
  IsUnread?: boolean;
  ReplyContent?: string;
  IsLegacy?: boolean;
}

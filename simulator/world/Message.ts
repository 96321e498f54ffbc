/** Somebody at a practice to whom patients may write. */
export interface Recipient {
  RecipientGuid?: string;
  Name: string;
}

/** A message from a patient to the practice, with what came back. Names in PascalCase are the contract's own. */
export interface Message {
  /** Counts within one patient: two patients may each have a message 1. */
  MessageId: number;
  ClientApplicationName?: string;
  Subject?: string;
  SentDateTime: string;
  Content?: string;
  Recipients: Recipient[];
  MessageReplies: MessageReply[];
  /** The list says nothing of its replies, as if the practice's system did not count them. */
  uncounted?: boolean;
}

export interface MessageReply {
  Sender?: string;
  SentDateTime: string;
  IsUnread?: boolean;
  ReplyContent?: string;
  IsLegacy?: boolean;
}

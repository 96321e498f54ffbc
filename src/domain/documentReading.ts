/** What a stored document came to: its content, or the one reason why it cannot be shown. */
export type DocumentReading = DocumentContent | DocumentProblem;

/** A document made safe to show. */
export interface DocumentContent {
  readonly kind: 'content';
  /** A fragment of HTML from a small allow-list: it holds no script, link, style, form or remote address. */
  readonly html: string;
  /** The same in plain text, a line for each block and a tab between cells. */
  readonly text: string;
  /** Something that the original showed, or meant by how it looked, is not in `html`. True when in doubt. */
  readonly contentRemoved: boolean;
  /** The encoding as the Encoding Standard names it, such as `utf-8` or `windows-1252`. */
  readonly charset: string;
  /** Neither the bytes nor the document say what the encoding is: characters beyond ASCII may be wrong. */
  readonly isCharsetGuessed: boolean;
}

export interface DocumentProblem {
  readonly kind: 'problem';
  readonly problem: DocumentProblemReason;
}

/** Which input gives which reason is told in `docs/documents.md#problems`. */
export type DocumentProblemReason =
  | 'empty'
  | 'notBase64'
  | 'notCompressed'
  | 'otherCompression'
  | 'truncated'
  | 'corrupt'
  | 'tooLarge'
  | 'unreadableText'
  | 'sanitiserTimedOut'
  | 'sanitiserFailed'
  | 'sanitiserBusy';

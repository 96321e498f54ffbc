/** The words that are added to a document, in the language of the request. */
export interface DocumentLabels {
  /** Before the number of an image without a description. */
  readonly image: string;
  /** In place of an image, before its description if it has one. */
  readonly imageNotShown: string;
  /** Before struck text, which plain text cannot show as such. */
  readonly struckOut: string;
}

/** The result of reading a stored document: its content, or the reason why it cannot be shown. */
export type DocumentReading = DocumentContent | DocumentProblem;

export interface DocumentContent {
  readonly kind: 'content';
  /** An HTML fragment of allow-listed elements: no scripts, links, styles, forms or remote addresses. */
  readonly html: string;
  /** The content as plain text, with a line per block and a tab between cells. */
  readonly text: string;
  /** True when `html` lacks, or may lack, something that the original showed or expressed by its layout. */
  readonly contentRemoved: boolean;
  /** The encoding's name in the Encoding Standard, such as `utf-8` or `windows-1252`. */
  readonly charset: string;
  /** True when neither the bytes nor the document name the encoding: characters beyond ASCII may be wrong. */
  readonly isCharsetGuessed: boolean;
}

export interface DocumentProblem {
  readonly kind: 'problem';
  readonly problem: DocumentProblemReason;
}

/** `docs/documents.md#problems` lists the input that causes each reason. */
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

/** A document's content, or the reason why it cannot be shown. @sdl GpClinicalDocumentContentResult */
export type DocumentOutcome = DocumentContent | { readonly kind: DocumentOutcomeProblem };

export type DocumentOutcomeProblem =
  | 'notAvailable'
  | 'empty'
  | 'tooLarge'
  | 'truncated'
  | 'corrupt'
  | 'wronglyEncoded'
  | 'unreadableText'
  | 'tookTooLong'
  | 'notMadeSafe'
  | 'readerBusy';

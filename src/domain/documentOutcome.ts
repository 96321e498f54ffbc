import type { DocumentContent } from './documentReading.ts';

/** What came of asking for a document's content: the content, or why it cannot be shown. */
export type DocumentOutcome = DocumentContent | { readonly kind: DocumentOutcomeProblem; readonly message: string };

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

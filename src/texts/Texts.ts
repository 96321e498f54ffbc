import type { RecordSection } from '../domain/practice.ts';

/** The texts for people in one language. A missing key or parameter is a compile error. */
export interface Texts {
  /** By the code of the problem. */
  readonly problems: Readonly<Record<ProblemWithText, string>>;
  /** Must be shown with every section: staff can hide entries, and the response does not show it. */
  hiddenEntriesNotice(section: RecordSection): string;
}

type ProblemWithText =
  | 'CLINICAL_DOCUMENT_CORRUPT'
  | 'CLINICAL_DOCUMENT_EMPTY'
  | 'CLINICAL_DOCUMENT_NOT_AVAILABLE'
  | 'CLINICAL_DOCUMENT_NOT_MADE_SAFE'
  | 'CLINICAL_DOCUMENT_READER_BUSY'
  | 'CLINICAL_DOCUMENT_TOOK_TOO_LONG'
  | 'CLINICAL_DOCUMENT_TOO_LARGE'
  | 'CLINICAL_DOCUMENT_TRUNCATED'
  | 'CLINICAL_DOCUMENT_UNREADABLE'
  | 'CLINICAL_DOCUMENT_WRONGLY_ENCODED';

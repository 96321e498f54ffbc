import type { RecordSection } from '../domain/practice.ts';
import type { Texts } from './Texts.ts';

const requestCopy = 'Ask the practice for a copy.';

const sectionNouns: Readonly<Record<RecordSection, string>> = {
  allergies: 'allergies',
  consultations: 'consultations',
  documents: 'documents',
  immunisations: 'immunisations',
  medication: 'medicines',
  problems: 'problems',
  testResults: 'test results',
};

export const enGB: Texts = {
  problems: {
    CLINICAL_DOCUMENT_NOT_AVAILABLE: `The practice does not make this document available online. ${requestCopy}`,
    CLINICAL_DOCUMENT_EMPTY: `This document was sent without content. ${requestCopy}`,
    CLINICAL_DOCUMENT_TOO_LARGE: `This document is too large to show. ${requestCopy}`,
    CLINICAL_DOCUMENT_TRUNCATED: `The practice sent only part of this document, so it is not shown. ${requestCopy}`,
    CLINICAL_DOCUMENT_CORRUPT: `This document is damaged and cannot be shown. ${requestCopy}`,
    CLINICAL_DOCUMENT_WRONGLY_ENCODED: `This document was sent in a form that cannot be read. ${requestCopy}`,
    CLINICAL_DOCUMENT_UNREADABLE: `The text of this document cannot be read. ${requestCopy}`,
    CLINICAL_DOCUMENT_TOOK_TOO_LONG: `Making this document safe to show took too long. ${requestCopy}`,
    CLINICAL_DOCUMENT_NOT_MADE_SAFE: `This document could not be made safe to show. ${requestCopy}`,
    CLINICAL_DOCUMENT_READER_BUSY: 'Too many documents are being read at the moment. Try again in a minute.',
  },
  hiddenEntriesNotice: (section) =>
    `The practice may have hidden some ${sectionNouns[section]} from online access. ` +
    `If none are shown here, none have been shared. This does not mean that there are none.`,
};

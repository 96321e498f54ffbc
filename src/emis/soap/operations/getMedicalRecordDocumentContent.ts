import type { UpstreamOperation } from './UpstreamOperation.ts';

/** The content of the document with the given GUID, as stored: HTML, compressed by gzip, in base64. */
export const getMedicalRecordDocumentContent: UpstreamOperation<'GetMedicalRecordDocumentContent', string, string> = {
  name: 'GetMedicalRecordDocumentContent',
  toRequest: (documentGuid) => ({ DocumentGuid: documentGuid }),
  toDomain: ({ CompressedEncodedDocumentContent }) => CompressedEncodedDocumentContent,
};

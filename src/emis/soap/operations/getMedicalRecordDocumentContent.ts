import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Takes the id of a document; answers base64 of gzip of HTML, as it came. */
export const getMedicalRecordDocumentContent: UpstreamOperation<'GetMedicalRecordDocumentContent', string, string> = {
  name: 'GetMedicalRecordDocumentContent',
  toRequest: (documentGuid) => ({ DocumentGuid: documentGuid }),
  toDomain: ({ CompressedEncodedDocumentContent }) => CompressedEncodedDocumentContent,
};

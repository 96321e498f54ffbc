import type DataLoader from 'dataloader';
import type { DocumentReading } from '../domain/documentReading.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createKeyedLoader } from './createKeyedLoader.ts';

interface DocumentQuery {
  readonly link: PatientLink;
  readonly documentGuid: string;
}

/** Loads the content of documents: each is fetched and made safe to show once per request. */
export function createDocumentReadingByGuid(
  emis: EmisClient,
  readDocument: (base64: string) => Promise<DocumentReading>,
): DataLoader<DocumentQuery, DocumentReading, string> {
  return createKeyedLoader(
    'documentReadingByGuid',
    async ({ link, documentGuid }: DocumentQuery) => readDocument(await emis.documentContent(link, documentGuid)),
    ({ link, documentGuid }) => JSON.stringify([link.patientId, documentGuid]),
  );
}

import type DataLoader from 'dataloader';
import type { DocumentReading } from '../domain/documentReading.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createKeyedLoader } from './createKeyedLoader.ts';

export interface DocumentQuery {
  readonly link: PatientLink;
  readonly documentGuid: string;
}

export type DocumentReadingByGuid = DataLoader<DocumentQuery, DocumentReading, string>;

/** The content of documents: each is fetched and read once a request. */
export function createDocumentReadingByGuid(
  emis: EmisClient,
  readDocument: (base64: string) => Promise<DocumentReading>,
): DocumentReadingByGuid {
  return createKeyedLoader(
    async ({ link, documentGuid }: DocumentQuery) => readDocument(await emis.documentContent(link, documentGuid)),
    ({ link, documentGuid }) => JSON.stringify([link.patientId, documentGuid]),
  );
}

import type { ShownDocument } from '../domain/shownRecord.ts';
import type { OpaqueIds } from '../ids/createOpaqueIds.ts';
import { createKeyedLoader, type KeyedLoader } from './createKeyedLoader.ts';
import type { PatientById } from './createPatientById.ts';
import type { RecordSectionsByPatient } from './createRecordSectionsByPatient.ts';

const unlimited = { from: undefined, to: undefined };

/**
 * Loads documents by their opaque id, from the list of all documents; null for an unknown id, a patient whom this
 * person may not see, or a document that is no longer in the list.
 */
export function createDocumentById(
  ids: OpaqueIds,
  patientById: PatientById,
  recordSectionsByPatient: RecordSectionsByPatient,
): KeyedLoader<ShownDocument | null> {
  return createKeyedLoader('documentById', async (id: string) => {
    const reference = ids.openDocument(id);
    const link = reference && (await patientById.load(reference.patientId));
    if (!link) return null;
    const list = await recordSectionsByPatient.load({ link, section: 'documents', range: unlimited });
    const { entries, freeTextWithheldBefore } = list;
    const found = entries.find(({ documentGuid }) => documentGuid === reference.documentGuid);
    return found ? { ...found, link, path: '', freeTextWithheldBefore } : null;
  });
}

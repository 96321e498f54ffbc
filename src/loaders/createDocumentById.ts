import type DataLoader from 'dataloader';
import type { OpaqueIds } from '../ids/createOpaqueIds.ts';
import type { ShownDocument } from '../domain/recordShown.ts';
import { createKeyedLoader } from './createKeyedLoader.ts';
import type { PatientById } from './createPatientById.ts';
import type { RecordSectionsByPatient } from './createRecordSectionsByPatient.ts';

export type DocumentById = DataLoader<string, ShownDocument | null, string>;

const always = { from: undefined, to: undefined };

/**
 * Documents by id, from the list of all documents; null: no id of ours, of a patient whom this person may not see, or
 * of a document that is not in the list any more.
 */
export function createDocumentById(
  ids: OpaqueIds,
  patientById: PatientById,
  recordSectionsByPatient: RecordSectionsByPatient,
): DocumentById {
  return createKeyedLoader(
    async (id: string) => {
      const reference = ids.openDocument(id);
      const link = reference && (await patientById.load(reference.patientId));
      if (!link) return null;
      const list = await recordSectionsByPatient.load({ link, section: 'documents', range: always });
      const { entries, freeTextWithheldBefore } = list;
      const found = entries.find(({ documentGuid }) => documentGuid === reference.documentGuid);
      return found ? { ...found, link, place: '', freeTextWithheldBefore } : null;
    },
    (id) => id,
  );
}

import { clinicalDateKey } from '../domain/clinicalDate.ts';
import type { RecordEntry } from '../domain/medicalRecord.ts';
import { createOpaqueHash } from './createOpaqueHash.ts';
import { createOpaqueIdCodec } from './createOpaqueIdCodec.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { CursorPosition } from '../domain/recordOrder.ts';
import type { PatientEntry } from '../domain/recordSection.ts';
import type { ShownDocument } from '../domain/recordShown.ts';

export interface DocumentReference {
  readonly patientId: string;
  readonly documentGuid: string;
}

/** What an entry of the record is shown as. One event may be shown as several kinds. */
export type RecordEntryKind =
  'allergy' | 'consultation' | 'immunisation' | 'medicine' | 'observation' | 'problem' | 'testResult';

/** The ids and cursors of medical records. */
export interface RecordIds {
  ofMedicalRecord(link: PatientLink): string;
  /** @returns the patient's id. */
  openMedicalRecord(id: unknown): string | null;
  /** Distinguishes entries. It cannot be opened. */
  ofRecordEntry(kind: RecordEntryKind, entry: PatientEntry<Pick<RecordEntry, 'eventGuid' | 'date'>>): string;
  ofDocument(document: Pick<ShownDocument, 'link' | 'documentGuid'>): string;
  openDocument(id: unknown): DocumentReference | null;
  /** A cursor in the list of that name: see `recordListName`. */
  ofRecordPlace(list: string, place: CursorPosition): string;
  /** @returns null for a cursor of another list, too. */
  openRecordPlace(list: string, cursor: unknown): CursorPosition | null;
}

/** Creates the ids and cursors of medical records. */
export function createRecordIds(idKey: Uint8Array): RecordIds {
  const records = createOpaqueIdCodec(idKey, 'medical record');
  const entries = createOpaqueHash(idKey, 'record entry');
  const documents = createOpaqueIdCodec(idKey, 'document');
  const places = createOpaqueIdCodec(idKey, 'record place');
  return {
    ofMedicalRecord: ({ patientId }) => records.seal([patientId]),
    openMedicalRecord: (id) => records.open(id)?.[0] ?? null,
    ofRecordEntry: (kind, { link, eventGuid, date, place }) =>
      entries([kind, link.patientId, eventGuid, clinicalDateKey(date), place]),
    ofDocument: ({ link, documentGuid }) => documents.seal([link.patientId, documentGuid]),
    openDocument(id) {
      const [patientId, documentGuid] = documents.open(id) ?? [];
      return patientId && documentGuid ? { patientId, documentGuid } : null;
    },
    ofRecordPlace: (list, { dateKey, eventGuid, occurrence }) =>
      places.seal([list, dateKey, eventGuid, String(occurrence)]),
    openRecordPlace(list, cursor) {
      const [ofList, dateKey, eventGuid, occurrence] = places.open(cursor) ?? [];
      if (ofList !== list || dateKey === undefined || !eventGuid || !occurrence) return null;
      return { dateKey, eventGuid, occurrence: Number(occurrence) };
    },
  };
}

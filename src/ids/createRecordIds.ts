import { clinicalDateKey } from '../domain/clinicalDate.ts';
import type { RecordEntry } from '../domain/medicalRecord.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { CursorPosition } from '../domain/recordOrder.ts';
import type { PatientEntry } from '../domain/recordSection.ts';
import type { ShownDocument } from '../domain/shownRecord.ts';
import { createOpaqueHash } from './createOpaqueHash.ts';
import { createOpaqueIdCodec } from './createOpaqueIdCodec.ts';

interface DocumentReference {
  readonly patientId: string;
  readonly documentGuid: string;
}

/** The kind of a shown entry. One event may be shown as several kinds. */
type RecordEntryKind =
  'allergy' | 'consultation' | 'immunisation' | 'medicine' | 'observation' | 'problem' | 'testResult';

/** The ids and cursors of medical records. */
export interface RecordIds {
  ofMedicalRecord(link: PatientLink): string;
  /** @returns the patient's id. */
  openMedicalRecord(id: unknown): string | null;
  /** Distinguishes entries. It cannot be opened. */
  ofRecordEntry(kind: RecordEntryKind, entry: PatientEntry<Pick<RecordEntry, 'eventGuid' | 'date'>>): string;
  /** @returns true when the id may be one of a record entry, of any kind and patient. */
  isRecordEntry(id: string): boolean;
  ofDocument(document: Pick<ShownDocument, 'link' | 'documentGuid'>): string;
  openDocument(id: unknown): DocumentReference | null;
  /** A cursor in the list of that name: see `recordListName`. */
  ofRecordPosition(list: string, position: CursorPosition): string;
  /** @returns null for a cursor of another list, too. */
  openRecordPosition(list: string, cursor: unknown): CursorPosition | null;
}

export function createRecordIds(idKey: Uint8Array): RecordIds {
  const records = createOpaqueIdCodec(idKey, 'medical record', ['hash']);
  const entries = createOpaqueHash(idKey, 'record entry');
  const documents = createOpaqueIdCodec(idKey, 'document', ['hash', 'guid']);
  const positions = createOpaqueIdCodec(idKey, 'record place', ['guid', 'uint24', 'text']);
  return {
    ofMedicalRecord: ({ patientId }) => records.seal([patientId]),
    openMedicalRecord: (id) => records.open(id)?.[0] ?? null,
    ofRecordEntry: (kind, { link, eventGuid, date, path }) =>
      entries([kind, link.patientId, eventGuid, clinicalDateKey(date), path]),
    isRecordEntry: (id) => /^[\w-]{22}$/.test(id),
    ofDocument: ({ link, documentGuid }) => documents.seal([link.patientId, documentGuid]),
    openDocument(id) {
      const [patientId, documentGuid] = documents.open(id) ?? [];
      return patientId && documentGuid ? { patientId, documentGuid } : null;
    },
    ofRecordPosition: (list, { dateKey, eventGuid, occurrence }) =>
      positions.seal([eventGuid, String(occurrence), dateKey], list),
    openRecordPosition(list, cursor) {
      const [eventGuid, occurrence, dateKey] = positions.open(cursor, list) ?? [];
      if (dateKey === undefined || !eventGuid || !occurrence) return null;
      return { dateKey, eventGuid, occurrence: Number(occurrence) };
    },
  };
}

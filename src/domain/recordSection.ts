import type { Connection } from './Connection.ts';
import type { MedicineGroup, RecordEntries, RecordRange } from './medicalRecord.ts';
import type { PatientLink } from './patient.ts';
import type { RecordSection } from './practice.ts';
import type { TestResultFilter } from './testResultFilter.ts';

/** A section of a patient's record as one signed-in person sees it. */
export interface RecordSectionOf<S extends RecordSection> {
  readonly link: PatientLink;
  readonly section: S;
  readonly requestedRange: RecordRange;
  /** The days that the practice covered. */
  readonly range: RecordRange;
  readonly freeTextWithheldBefore: string | undefined;
  /** In the order of `compareEntries`. */
  readonly entries: readonly RecordEntries[S][];
}

/**
 * An entry, the link through which it was read and its path in the record: several entries may have the same id and
 * different content.
 */
export type PatientEntry<Entry> = Entry & { readonly link: PatientLink; readonly path: string };

/** An entry that also carries its section's `freeTextWithheldBefore`: it may be read without its section. */
export type SectionEntry<Entry> = PatientEntry<Entry> & Pick<RecordSectionOf<RecordSection>, 'freeTextWithheldBefore'>;

export type RecordPage<Entry> = Connection<SectionEntry<Entry>>;

/** A section, of which possibly only some entries are shown. `filter` decides which. */
export type FilteredSection<S extends RecordSection> = RecordSectionOf<S> & {
  readonly filter?: TestResultFilter | undefined;
  /** Absent when all entries match. */
  readonly matching?: readonly RecordEntries[S][];
};

/** Names the list to which a cursor belongs: a patient's section, its days and its filters. */
export function recordListName(
  { link, section, requestedRange, filter }: Omit<FilteredSection<RecordSection>, 'entries' | 'matching'>,
  groups: readonly MedicineGroup[] | null | undefined,
): string {
  const groupFilter = groups ? [...new Set(groups)].toSorted() : null;
  const { from = null, to = null } = requestedRange;
  return JSON.stringify([link.patientId, section, from, to, groupFilter ?? filter ?? null]);
}

import type { MedicineGroup, RecordEntries, RecordRange } from './medicalRecord.ts';
import type { PatientLink } from './patient.ts';
import type { RecordSection } from './practice.ts';

/** A section of one patient's record, as one signed-in person sees it. */
export interface RecordSectionOf<S extends RecordSection> {
  readonly link: PatientLink;
  readonly section: S;
  /** The days that were asked for. */
  readonly requestedRange: RecordRange;
  /** The days that the practice kept to. */
  readonly range: RecordRange;
  readonly freeTextWithheldBefore: string | undefined;
  /** In the order of `compareEntries`. */
  readonly entries: readonly RecordEntries[S][];
}

/** An entry, through whose link it was seen, and where: records have entries with the same id and other content. */
export type PatientEntry<Entry> = Entry & { readonly link: PatientLink; readonly place: string };

/** The same, with what its section says of texts: an entry may be met without its section. */
export type SectionEntry<Entry> = PatientEntry<Entry> & Pick<RecordSectionOf<RecordSection>, 'freeTextWithheldBefore'>;

/** A part of a section's entries. */
export interface RecordPage<Entry> {
  readonly edges: readonly { readonly node: SectionEntry<Entry>; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** Which list a cursor belongs to: a section, its days and what it is narrowed to. */
export function recordListName(
  { link, section, requestedRange }: Pick<RecordSectionOf<RecordSection>, 'link' | 'section' | 'requestedRange'>,
  groups: readonly MedicineGroup[] | null | undefined,
): string {
  const narrowed = groups ? [...new Set(groups)].toSorted() : null;
  return JSON.stringify([link.patientId, section, requestedRange.from ?? null, requestedRange.to ?? null, narrowed]);
}

import type { MedicineGroup, RecordEntries, RecordRange } from '../domain/medicalRecord.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { RecordSection } from '../domain/practice.ts';
import { indexAfter, positionAt } from '../domain/recordOrder.ts';
import { recordListName, type RecordPage, type RecordSectionOf } from '../domain/recordSection.ts';
import type { ShownSection } from '../domain/shownRecord.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

interface RecordPageQuery {
  readonly first?: number | null;
  /** A cursor from the same list. */
  readonly after?: string | null;
  readonly groups?: readonly MedicineGroup[] | null;
}

const defaultPageSize = 50;

export function createMedicalRecord({ loaders, ids }: Pick<ServiceDependencies, 'loaders' | 'ids'>) {
  return {
    async section<S extends RecordSection>(
      link: PatientLink,
      section: S,
      { from, to }: { readonly [Side in keyof RecordRange]?: string | null },
    ): Promise<ShownSection<S>> {
      const range = { from: from ?? undefined, to: to ?? undefined };
      const found = await loaders.recordSectionsByPatient.load({ link, section, range });
      return { ...found, ...found.range, hiddenEntriesNotice: hiddenEntriesNotice(section) };
    },

    /** Cuts a page from a section. Cursors are created only when they are read: a page may have hundreds of entries. */
    page<S extends RecordSection>(
      section: RecordSectionOf<S>,
      { first, after, groups }: RecordPageQuery,
    ): RecordPage<RecordEntries[S]> {
      const list = recordListName(section, groups);
      const entries = filterByGroups(section.entries, groups);
      const { link, freeTextWithheldBefore } = section;
      const afterPosition = after ? ids.openRecordPosition(list, after) : null;
      const start = afterPosition ? indexAfter(entries, afterPosition) : 0;
      const end = Math.min(start + (first ?? defaultPageSize), entries.length);
      const cursorAt = (index: number): string => {
        const position = positionAt(entries, index);
        return position ? ids.ofRecordPosition(list, position) : '';
      };
      return {
        edges: entries.slice(start, end).map((entry, index) => {
          const path = String(positionAt(entries, start + index)?.occurrence);
          return {
            node: { ...entry, link, path, freeTextWithheldBefore },
            get cursor() {
              return cursorAt(start + index);
            },
          };
        }),
        pageInfo: {
          hasNextPage: end < entries.length,
          hasPreviousPage: start > 0,
          get startCursor() {
            return end > start ? cursorAt(start) : null;
          },
          get endCursor() {
            return end > start ? cursorAt(end - 1) : null;
          },
        },
        totalCount: entries.length,
      };
    },
  };
}

function filterByGroups<Entry extends RecordEntries[RecordSection]>(
  entries: readonly Entry[],
  groups: readonly MedicineGroup[] | null | undefined,
): readonly Entry[] {
  if (!groups) return entries;
  const included = new Set(groups);
  return entries.filter((entry) => 'group' in entry && included.has(entry.group));
}

const sectionNouns: Readonly<Record<RecordSection, string>> = {
  allergies: 'allergies',
  consultations: 'consultations',
  documents: 'documents',
  immunisations: 'immunisations',
  medication: 'medicines',
  problems: 'problems',
  testResults: 'test results',
};

/** The notice that must be shown with every section: staff can hide entries, and the response does not show it. */
function hiddenEntriesNotice(section: RecordSection): string {
  return (
    `The practice may have hidden some ${sectionNouns[section]} from online access. ` +
    `If none are shown here, none have been shared. This does not mean that there are none.`
  );
}

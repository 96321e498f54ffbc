import type { MedicineGroup, RecordEntries, RecordRange, TestResult } from '../domain/medicalRecord.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { RecordSection } from '../domain/practice.ts';
import { type CursorPosition, indexAfter, indexBefore, occurrenceOf, positionAt } from '../domain/recordOrder.ts';
import { type FilteredSection, recordListName, type RecordPage } from '../domain/recordSection.ts';
import type { ShownSection, ShownTestResult, ShownTestResults } from '../domain/shownRecord.ts';
import { filterTestResults, toTestResultFilter } from '../domain/testResultFilter.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

interface RecordPageQuery {
  /** At most one of `first` and `last` is set. */
  readonly first?: number | null;
  /** A cursor from the same list. */
  readonly after?: string | null;
  readonly last?: number | null;
  /** A cursor from the same list. */
  readonly before?: string | null;
  readonly groups?: readonly MedicineGroup[] | null;
}

/** The days and filters of test results. */
type TestResultQuery = Parameters<typeof toTestResultFilter>[0] & {
  readonly [Side in keyof RecordRange]?: string | null;
};

const defaultPageSize = 50;
const unlimited: RecordRange = { from: undefined, to: undefined };

export function createMedicalRecord({ loaders, ids }: Pick<ServiceDependencies, 'loaders' | 'ids'>) {
  /** The ids of a section are computed once, for all results that the request looks up. */
  const indexes = new WeakMap<readonly TestResult[], ReadonlyMap<string, ShownTestResult>>();

  return {
    async section<S extends RecordSection>(
      link: PatientLink,
      section: S,
      { from, to }: { readonly [Side in keyof RecordRange]?: string | null },
    ): Promise<ShownSection<S>> {
      const range = { from: from ?? undefined, to: to ?? undefined };
      const found = await loaders.recordSectionsByPatient.load({ link, section, range });
      return { ...found, ...found.range, section };
    },

    /** Reads the test results of a range of days. Filters apply to what was read: they need no call of their own. */
    async testResults(link: PatientLink, query: TestResultQuery): Promise<ShownTestResults> {
      const section = await this.section(link, 'testResults', query);
      const filter = toTestResultFilter(query);
      const { matching, leftOut } = filterTestResults(section.entries, filter);
      return { ...section, filter, matching, leftOutAsUnknown: leftOut };
    },

    /**
     * Reads one of a patient's test results by its opaque id. The id cannot be opened, so it is searched for in the whole
     * section. Returns null when this patient has no such result.
     */
    async testResult(link: PatientLink, id: string): Promise<ShownTestResult | null> {
      if (!ids.isRecordEntry(id)) return null;
      const { entries } = await loaders.recordSectionsByPatient.load({
        link,
        section: 'testResults',
        range: unlimited,
      });
      const index = indexes.get(entries) ?? indexById(ids, link, entries);
      indexes.set(entries, index);
      return index.get(id) ?? null;
    },

    /** Cuts a page from a section. Cursors are created only when they are read: a page may have hundreds of entries. */
    page<S extends RecordSection>(section: FilteredSection<S>, query: RecordPageQuery): RecordPage<RecordEntries[S]> {
      const list = recordListName(section, query.groups);
      const entries = filterByGroups(section.matching ?? section.entries, query.groups);
      const { link, freeTextWithheldBefore } = section;
      const { start, end } = sliceOf(entries, query, (cursor) => ids.openRecordPosition(list, cursor));
      const cursorAt = (index: number): string => {
        const position = positionAt(entries, index);
        return position ? ids.ofRecordPosition(list, position) : '';
      };
      return {
        edges: entries.slice(start, end).map((entry, index) => {
          // Of the whole section, so that an entry has the same id under every filter.
          const path = String(occurrenceOf(section.entries, entry, start + index));
          return new RecordEdge({ ...entry, link, path, freeTextWithheldBefore }, cursorAt, start + index);
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

/** An edge of a page. An object literal with a getter would take much longer to create. */
class RecordEdge<Node> {
  readonly node: Node;
  readonly #cursorAt: (index: number) => string;
  readonly #index: number;

  constructor(node: Node, cursorAt: (index: number) => string, index: number) {
    this.node = node;
    this.#cursorAt = cursorAt;
    this.#index = index;
  }

  get cursor(): string {
    return this.#cursorAt(this.#index);
  }
}

/**
 * The slice of a list that a page shows, as Relay defines it: the entries between the cursors, and of these the first or
 * the last ones.
 */
function sliceOf(
  entries: readonly RecordEntries[RecordSection][],
  { first, after, last, before }: RecordPageQuery,
  open: (cursor: string) => CursorPosition | null,
): { readonly start: number; readonly end: number } {
  const afterPosition = after ? open(after) : null;
  const beforePosition = before ? open(before) : null;
  const start = afterPosition ? indexAfter(entries, afterPosition) : 0;
  const end = Math.max(start, beforePosition ? indexBefore(entries, beforePosition) : entries.length);
  if (typeof last === 'number') return { start: Math.max(start, end - last), end };
  return { start, end: Math.min(start + (first ?? defaultPageSize), end) };
}

function filterByGroups<Entry extends RecordEntries[RecordSection]>(
  entries: readonly Entry[],
  groups: readonly MedicineGroup[] | null | undefined,
): readonly Entry[] {
  if (!groups) return entries;
  const included = new Set(groups);
  return entries.filter((entry) => 'group' in entry && included.has(entry.group));
}

function indexById(
  ids: ServiceDependencies['ids'],
  link: PatientLink,
  entries: readonly TestResult[],
): ReadonlyMap<string, ShownTestResult> {
  return new Map(
    entries.map((entry, index) => {
      const shown = { ...entry, link, path: String(occurrenceOf(entries, entry, index)) };
      return [ids.ofRecordEntry('testResult', shown), shown];
    }),
  );
}

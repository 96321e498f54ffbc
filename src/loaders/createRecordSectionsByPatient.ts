import type { RecordRange, RecordResponse } from '../domain/medicalRecord.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { RecordSection } from '../domain/practice.ts';
import type { RecordCache } from '../domain/RecordCache.ts';
import type { RecordSectionOf } from '../domain/recordSection.ts';
import { RefusedError, type Refusal } from '../domain/RefusedError.ts';
import { UnreadableSectionError } from '../domain/UnreadableSectionError.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { currentMetrics } from '../telemetry/currentRequest.ts';
import { createConcurrentLoader } from './createKeyedLoader.ts';

interface RecordSectionQuery<S extends RecordSection = RecordSection> {
  readonly link: PatientLink;
  readonly section: S;
  readonly range: RecordRange;
}

export interface RecordSectionsByPatient {
  load<S extends RecordSection>(query: RecordSectionQuery<S>): Promise<RecordSectionOf<S>>;
  /** Clears all sections that this request has loaded, because they may have changed. */
  clearAll(): void;
}

/** Finds the sections of a patient's record that practice and account permit, from freshly loaded facts. */
export type OpenSections = (link: PatientLink, sections: readonly RecordSection[]) => Promise<readonly RecordSection[]>;

/** Throws when a fresh look at the account finds that a section is not available to it. */
export type ConfirmSection = (link: PatientLink, section: RecordSection) => Promise<void>;

type Responses = ReadonlyMap<RecordSection, Promise<RecordResponse>>;

/**
 * Loads sections of records. All queries of a batch for one patient and the same days share one call; other days need
 * their own, since a wider range would return entries that were not requested. Patients are loaded concurrently. Cached
 * sections make no call, except for a fresh look at the account.
 *
 * When one section makes the upstream refuse a call, the other sections are requested again: without the sections that
 * are closed now or, if that does not identify the refused one, one section per call. When one section makes a response
 * unreadable, the others are requested again without it.
 */
export function createRecordSectionsByPatient(
  emis: EmisClient,
  cache: RecordCache,
  access: { readonly openSections: OpenSections; readonly confirmSection: ConfirmSection },
): RecordSectionsByPatient {
  function call(link: PatientLink, sections: readonly RecordSection[], range: RecordRange): Responses {
    const together = emis.recordSections(link, sections, range);
    let retried: Promise<Responses> | undefined;
    const responseFor = async (section: RecordSection): Promise<RecordResponse> => {
      try {
        return await together;
      } catch (error) {
        if (sections.length === 1) throw error;
        if (error instanceof UnreadableSectionError) {
          if (error.section === section) throw error;
          const others = sections.filter((other) => other !== error.section);
          retried ??= Promise.resolve(call(link, others, range));
        } else if (mayConcernOneSection(error)) retried ??= retry(link, sections, range);
        else throw error;
        const response = (await retried).get(section);
        if (!response) throw error;
        return response;
      }
    };
    return new Map(sections.map((section) => [section, responseFor(section)]));
  }

  async function retry(link: PatientLink, sections: readonly RecordSection[], range: RecordRange): Promise<Responses> {
    const open = await access.openSections(link, sections).catch(() => sections);
    if (open.length < sections.length) return open.length === 0 ? new Map() : call(link, open, range);
    return new Map(sections.flatMap((section) => [...call(link, [section], range)]));
  }

  function load(link: PatientLink, sections: readonly RecordSection[], range: RecordRange) {
    const read = cache.startRead(link);
    const loads = [...call(link, sections, range)].map(([section, response]) => {
      const loaded = response.then((found) => {
        const result = toSection({ link, section, range }, found);
        read.store(result);
        return result;
      });
      return [section, loaded] as const;
    });
    void Promise.allSettled(loads.map(([, loaded]) => loaded)).then(() => read.end());
    return new Map(loads);
  }

  /** @returns a cached section after a look at the account, or undefined when it is not cached, or not any more */
  async function confirmCached({ link, section, range }: RecordSectionQuery) {
    await access.confirmSection(link, section);
    const cached = cache.get(link, section, range);
    // It may have been read through a link that has been renewed since.
    return cached && { ...cached, link };
  }

  const loader = createConcurrentLoader<RecordSectionQuery, RecordSectionOf<RecordSection>>(
    'recordSectionsByPatient',
    (queries) => {
      const results = new Map<string, Promise<RecordSectionOf<RecordSection>>>();
      for (const group of Map.groupBy(queries, callKeyOf).values()) {
        const missing = group.filter((query) => {
          const { link, section, range } = query;
          const isCached = cache.get(link, section, range) !== undefined;
          currentMetrics().cacheRead('record', isCached);
          if (!isCached) return true;
          const reload = async () => load(link, [section], range).get(section);
          const found = confirmCached(query).then(async (cached) => cached ?? (await reload()) ?? missingSection());
          results.set(cacheKeyOf(query), found);
          return false;
        });
        const [first] = missing;
        if (!first) continue;
        const { link, range } = first;
        const loads = load(link, missing.map(({ section }) => section).toSorted(), range);
        for (const [section, loaded] of loads) results.set(cacheKeyOf({ link, section, range }), loaded);
      }
      return queries.map(async (query) => results.get(cacheKeyOf(query)) ?? missingSection());
    },
    cacheKeyOf,
  );

  return {
    // The section's name is part of the key.
    load: <S extends RecordSection>(query: RecordSectionQuery<S>) =>
      loader.load(query) as unknown as Promise<RecordSectionOf<S>>,
    clearAll: () => void loader.clearAll(),
  };
}

function missingSection(): never {
  throw new Error('A section was not requested.');
}

/** The refusals of a whole call for which one section may be the cause. */
const refusalsOfOneSection: ReadonlySet<Refusal> = new Set(['recordAccessDisabled', 'versionTooOld']);

function mayConcernOneSection(error: unknown): boolean {
  return error instanceof RefusedError && refusalsOfOneSection.has(error.refusal);
}

function toSection(
  { link, section, range: requestedRange }: RecordSectionQuery,
  { sections, range, freeTextWithheldBefore }: RecordResponse,
): RecordSectionOf<RecordSection> {
  const entries = sections[section];
  // A section that is missing must not look like an empty one.
  if (!entries) throw new Error('A requested section is missing from the response.');
  return { link, section, requestedRange, range, freeTextWithheldBefore, entries };
}

function callKeyOf({ link, range }: RecordSectionQuery): string {
  return JSON.stringify([link.patientId, range.from ?? null, range.to ?? null]);
}

function cacheKeyOf({ link, section, range }: RecordSectionQuery): string {
  return JSON.stringify([link.patientId, range.from ?? null, range.to ?? null, section]);
}

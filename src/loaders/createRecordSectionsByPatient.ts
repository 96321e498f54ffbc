import type { RecordResponse, RecordRange } from '../domain/medicalRecord.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { RecordSection } from '../domain/practice.ts';
import type { RecordCache } from '../domain/RecordCache.ts';
import type { RecordSectionOf } from '../domain/recordSection.ts';
import { RefusedError, type Refusal } from '../domain/refusal.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createConcurrentLoader } from './createKeyedLoader.ts';

/** A section of whose record, on which days. */
export interface RecordSectionQuery<S extends RecordSection = RecordSection> {
  readonly link: PatientLink;
  readonly section: S;
  readonly range: RecordRange;
}

export interface RecordSectionsByPatient {
  load<S extends RecordSection>(wish: RecordSectionQuery<S>): Promise<RecordSectionOf<S>>;
  /** Forgets what this request has loaded, because something has just changed. */
  clearAll(): void;
}

/** Which of a patient's sections are open, by what practice and account say when they are asked anew. */
export type OpenSections = (link: PatientLink, sections: readonly RecordSection[]) => Promise<readonly RecordSection[]>;

type Answers = ReadonlyMap<RecordSection, Promise<RecordResponse>>;

/**
 * Sections of records. All wishes of one batch for a patient and the same days are one call; other days are another,
 * since a wider range would bring entries that nobody asked for. Several patients are asked side by side. When a call
 * is refused because of one of its sections, the others are asked for again without it: without those that are closed
 * now, or, where that does not tell which it was, one by one. What memory keeps is not asked for.
 */
export function createRecordSectionsByPatient(
  emis: EmisClient,
  memory: RecordCache,
  openSections: OpenSections,
): RecordSectionsByPatient {
  function ask(link: PatientLink, sections: readonly RecordSection[], range: RecordRange): Answers {
    const together = emis.recordSections(link, sections, range);
    let again: Promise<Answers> | undefined;
    const answerFor = async (section: RecordSection): Promise<RecordResponse> => {
      try {
        return await together;
      } catch (error) {
        if (sections.length === 1 || !mayConcernOneSection(error)) throw error;
        again ??= askAgain(link, sections, range);
        const answer = (await again).get(section);
        if (!answer) throw error;
        return answer;
      }
    };
    return new Map(sections.map((section) => [section, answerFor(section)]));
  }

  async function askAgain(link: PatientLink, sections: readonly RecordSection[], range: RecordRange): Promise<Answers> {
    const open = await openSections(link, sections).catch(() => sections);
    if (open.length < sections.length) return open.length === 0 ? new Map() : ask(link, open, range);
    return new Map(sections.flatMap((section) => [...ask(link, [section], range)]));
  }

  function load(link: PatientLink, sections: readonly RecordSection[], range: RecordRange) {
    const reading = memory.startRead(link);
    const loads = [...ask(link, sections, range)].map(([section, answer]) => {
      const view = answer.then((found) => {
        const read = toSection({ link, section, range }, found);
        reading.store(read);
        return read;
      });
      return [section, view] as const;
    });
    void Promise.allSettled(loads.map(([, view]) => view)).then(() => reading.end());
    return new Map(loads);
  }

  const loader = createConcurrentLoader<RecordSectionQuery, RecordSectionOf<RecordSection>>((wishes) => {
    const answers = new Map<string, Promise<RecordSectionOf<RecordSection>>>();
    for (const alike of Map.groupBy(wishes, callOf).values()) {
      const missing = alike.filter((wish) => {
        const kept = memory.get(wish.link, wish.section, wish.range);
        // It may have been read through a link that has been renewed since.
        if (kept) answers.set(keyOf(wish), Promise.resolve({ ...kept, link: wish.link }));
        return !kept;
      });
      const [first] = missing;
      if (!first) continue;
      const { link, range } = first;
      const loads = load(link, missing.map(({ section }) => section).toSorted(), range);
      for (const [section, view] of loads) answers.set(keyOf({ link, section, range }), view);
    }
    return wishes.map((wish) => answers.get(keyOf(wish)) ?? Promise.reject(new Error('A section was not asked for.')));
  }, keyOf);

  return {
    // The section's name is part of the key.
    load: <S extends RecordSection>(wish: RecordSectionQuery<S>) =>
      loader.load(wish) as unknown as Promise<RecordSectionOf<S>>,
    clearAll: () => void loader.clearAll(),
  };
}

const ofOneSection: ReadonlySet<Refusal> = new Set(['recordAccessDisabled', 'versionTooOld']);

/** A whole call is refused where one of its sections is closed, or newer than the practice. */
function mayConcernOneSection(error: unknown): boolean {
  return error instanceof RefusedError && ofOneSection.has(error.refusal);
}

function toSection(
  { link, section, range: requestedRange }: RecordSectionQuery,
  answer: RecordResponse,
): RecordSectionOf<RecordSection> {
  const { range, freeTextWithheldBefore } = answer;
  const entries = answer.sections[section];
  // Sections that came are never empty for want of an answer.
  if (!entries) throw new Error('An answer is without a section that was asked for.');
  return { link, section, requestedRange, range, freeTextWithheldBefore, entries };
}

function callOf({ link, range }: RecordSectionQuery): string {
  return JSON.stringify([link.patientId, range.from ?? null, range.to ?? null]);
}

function keyOf({ link, section, range }: RecordSectionQuery): string {
  return JSON.stringify([link.patientId, range.from ?? null, range.to ?? null, section]);
}

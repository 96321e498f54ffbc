import type { Slot } from '../domain/appointment.ts';
import type { DateRange } from '../domain/calendarDate.ts';
import { InputProblemError } from '../domain/InputProblemError.ts';
import type { PatientLink } from '../domain/patient.ts';
import { combineSearches, includesSearch, slotSearchName, type SlotSearch } from '../domain/slotFilter.ts';
import { cutIntoWindows, maxWindows, mergeRanges } from '../domain/slotWindows.ts';
import { addDays } from '../domain/ukTime.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createConcurrentLoader } from './createKeyedLoader.ts';

interface FreeSlotsQuery extends DateRange {
  readonly link: PatientLink;
  /** Limits what the query needs. Default: every slot. */
  readonly search?: SlotSearch;
}

interface FreeSlotsByPatient {
  /**
   * Loads the free slots of the given days, the soonest first.
   * @throws `InputProblemError` when the patient's queries exceed `maxWindows` in one request
   */
  load(query: FreeSlotsQuery): Promise<readonly Slot[]>;
  /** Clears the patient's free slots, because they may have changed. */
  clear(link: PatientLink): void;
}

interface Window extends DateRange {
  readonly slots: Promise<readonly Slot[]>;
}

interface LoadedRange extends DateRange {
  readonly search: SlotSearch;
  readonly windows: readonly Window[];
}

/**
 * Loads free slots of patients' practices. The ranges of a batch are merged where they overlap or touch, then cut from
 * their first day into windows of two weeks, one call each. Queries for the same days share one call, which has the limits
 * that all of them share. A later query that a loaded range covers makes no call. Queries that would exceed a patient's
 * windows for one request are refused together, before any call.
 */
export function createFreeSlotsByPatient(emis: EmisClient): FreeSlotsByPatient {
  const loaded = new Map<string, readonly LoadedRange[]>();
  const loadedFor = (patientId: string) => loaded.get(patientId) ?? [];

  function call(link: PatientLink, range: DateRange, search: SlotSearch): LoadedRange {
    const windows = cutIntoWindows(range).map(({ from, to }) => {
      const slots = emis.freeSlots(link, { from: `${from}T00:00:00`, to: `${addDays(to, 1)}T00:00:00`, ...search });
      slots.catch(() => discard(link.patientId, windows));
      return { from, to, slots };
    });
    return { from: range.from, to: range.to, search, windows };
  }

  function discard(patientId: string, failed: readonly Window[]): void {
    const others = loadedFor(patientId).filter(({ windows }) => windows !== failed);
    loaded.set(patientId, others);
  }

  const loader = createConcurrentLoader<FreeSlotsQuery, readonly Slot[]>(
    'freeSlotsByPatient',
    (queries) => {
      for (const [patientId, ofPatient] of Map.groupBy(queries, ({ link }) => link.patientId)) {
        const link = ofPatient[0]?.link;
        const known = loadedFor(patientId);
        const missing = ofPatient.filter((query) => !known.some((range) => holds(range, query)));
        const ranges = mergeRanges(missing).map((range) => ({
          ...range,
          search: combineSearches(missing.filter((query) => covers(range, query)).map(({ search = {} }) => search)),
        }));
        const windows = [...known, ...ranges].flatMap(cutIntoWindows);
        if (link && windows.length <= maxWindows)
          loaded.set(patientId, [...known, ...ranges.map((range) => call(link, range, range.search))]);
      }
      return queries.map(async (query) => {
        const range = loadedFor(query.link.patientId).find((candidate) => holds(candidate, query));
        if (range === undefined) throw tooManyWindows();
        const windows = range.windows.filter(({ from, to }) => from <= query.to && to >= query.from);
        const slots = await Promise.all(windows.map(async (window) => filterByDays(await window.slots, window, query)));
        return slots.flat();
      });
    },
    cacheKeyOf,
  );

  return {
    load: (query) => loader.load(query),
    clear(link) {
      loaded.delete(link.patientId);
      loader.clearAll();
    },
  };
}

function tooManyWindows(): InputProblemError {
  const message =
    `All ranges of this request together need more than ${maxWindows} searches of two weeks each. ` +
    'Ask for fewer ranges, or for ranges that are closer together.';
  return new InputProblemError('to', message);
}

function cacheKeyOf({ link, from, to, search = {} }: FreeSlotsQuery): string {
  return JSON.stringify([link.patientId, from, to, slotSearchName(search)]);
}

function holds(loaded: LoadedRange, query: FreeSlotsQuery): boolean {
  return covers(loaded, query) && includesSearch(loaded.search, query.search ?? {});
}

function covers(outer: DateRange, inner: DateRange): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}

function filterByDays(slots: readonly Slot[], window: DateRange, query: DateRange): readonly Slot[] {
  if (covers(query, window)) return slots;
  return slots.filter(({ startsAt }) => {
    const date = startsAt.local.slice(0, 10);
    return date >= query.from && date <= query.to;
  });
}

import type { Slot } from '../domain/appointment.ts';
import type { DateRange } from '../domain/calendarDate.ts';
import { InputProblemError } from '../domain/InputProblemError.ts';
import type { PatientLink } from '../domain/patient.ts';
import { cutIntoWindows, mergeRanges, maxWindows } from '../domain/slotWindows.ts';
import { addDays } from '../domain/ukTime.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createConcurrentLoader } from './createKeyedLoader.ts';

/** Whose slots, on which days. */
export interface FreeSlotsQuery extends DateRange {
  readonly link: PatientLink;
}

export interface FreeSlotsByPatient {
  /** The soonest first. */
  load(wish: FreeSlotsQuery): Promise<readonly Slot[]>;
  /** Forgets which slots are free, because it has just changed. */
  clear(link: PatientLink): void;
}

interface Window extends DateRange {
  readonly slots: Promise<readonly Slot[]>;
}

interface Answer extends DateRange {
  readonly windows: readonly Window[];
}

/**
 * Free slots of a patient's practice. The ranges of one batch are joined where they overlap or touch, and cut from
 * their first day into windows of two weeks, one call each. Filters never become part of a call: slots differ from
 * wish to wish by their days alone. A later wish that an earlier range covers makes no call. Wishes that would take a
 * patient's windows beyond what one request may have are refused together, before any call: `InputProblemError`.
 */
export function createFreeSlotsByPatient(emis: EmisClient): FreeSlotsByPatient {
  const answers = new Map<string, readonly Answer[]>();

  function call(link: PatientLink, range: DateRange): Answer {
    const windows = cutIntoWindows(range).map(({ from, to }) => {
      const slots = emis.freeSlots(link, { from: `${from}T00:00:00`, to: `${addDays(to, 1)}T00:00:00` });
      slots.catch(() => forget(link.patientId, range));
      return { from, to, slots };
    });
    return { ...range, windows };
  }

  function forget(patientId: string, range: DateRange): void {
    answers.set(
      patientId,
      known(patientId).filter(({ from, to }) => from !== range.from || to !== range.to),
    );
  }

  const known = (patientId: string) => answers.get(patientId) ?? [];

  const loader = createConcurrentLoader<FreeSlotsQuery, readonly Slot[]>((wishes) => {
    for (const [patientId, ofPatient] of Map.groupBy(wishes, ({ link }) => link.patientId)) {
      const link = ofPatient[0]?.link;
      const unknown = ofPatient.filter((wish) => !known(patientId).some((answer) => covers(answer, wish)));
      const ranges = mergeRanges(unknown);
      const windows = [...known(patientId), ...ranges].flatMap(cutIntoWindows);
      if (link && windows.length <= maxWindows)
        answers.set(patientId, [...known(patientId), ...ranges.map((range) => call(link, range))]);
    }
    return wishes.map(async (wish) => {
      const answer = known(wish.link.patientId).find((candidate) => covers(candidate, wish));
      if (answer === undefined) throw tooManyWindows();
      const windows = answer.windows.filter(({ from, to }) => from <= wish.to && to >= wish.from);
      const slots = await Promise.all(windows.map(async (window) => slotsWithin(await window.slots, window, wish)));
      return slots.flat();
    });
  }, keyOf);

  return {
    load: (wish) => loader.load(wish),
    clear(link) {
      answers.delete(link.patientId);
      loader.clearAll();
    },
  };
}

function tooManyWindows(): InputProblemError {
  const message =
    `The days that are asked for altogether take more than ${maxWindows} looks of two weeks. ` +
    'Ask for fewer ranges, or for such as lie together.';
  return new InputProblemError('to', message);
}

function keyOf({ link, from, to }: FreeSlotsQuery): string {
  return JSON.stringify([link.patientId, from, to]);
}

function covers(outer: DateRange, inner: DateRange): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}

function slotsWithin(slots: readonly Slot[], window: DateRange, wish: DateRange): readonly Slot[] {
  if (covers(wish, window)) return slots;
  return slots.filter(({ startsAt }) => {
    const date = startsAt.local.slice(0, 10);
    return date >= wish.from && date <= wish.to;
  });
}

import type { AppointmentKind, OfferedSlot, PracticeClinician, PracticeLocation } from './appointment.ts';
import type { DateRange } from './calendarDate.ts';
import { oncePerObject } from './oncePerObject.ts';
import type { PatientLink } from './patient.ts';
import { addDays } from './ukTime.ts';

/** The free slots of a range of days: those that match a filter, and all. @sdl GpBookableSlots */
export interface BookableSlots {
  readonly link: PatientLink;
  readonly range: DateRange;
  /** The name of the list of matching slots: see `slotListName`. */
  readonly list: string;
  /** In the order of `compareSlots`. */
  readonly matching: readonly OfferedSlot[];
  /** All slots of the range, whether or not they match. In the order of `compareSlots`. */
  readonly all: readonly OfferedSlot[];
  readonly unmatchedFilterIds: readonly string[];
  readonly unknownClinicianSexCount: number;
}

interface BookableDay {
  /** `yyyy-MM-dd`, in the UK. */
  readonly date: string;
  readonly slotCount: number;
  readonly earliest: OfferedSlot | null;
}

/** The values that the slots of a range have, each once, for menus of filters. The filter of the range does not matter to them. */
interface SlotMenus {
  /** By name. */
  readonly clinicians: readonly PracticeClinician[];
  /** By name. */
  readonly locations: readonly PracticeLocation[];
  readonly kinds: readonly AppointmentKind[];
  /** In alphabetical order. */
  readonly slotTypes: readonly string[];
  /** In alphabetical order. */
  readonly sessionNames: readonly string[];
  /** True when a text of a slot has lost a character. */
  readonly isIncomplete: boolean;
}

const isMenuField: Readonly<Record<keyof SlotMenus, true>> = {
  clinicians: true,
  locations: true,
  kinds: true,
  slotTypes: true,
  sessionNames: true,
  isIncomplete: true,
};

/** The fields that need all slots of a range, also those that do not match the filter. */
export const menuFields: readonly string[] = Object.keys(isMenuField);

/** Names the list to which a cursor belongs: a patient's slots in a range, with a filter. */
export function slotListName({ patientId }: PatientLink, { from, to }: DateRange, filterName: string): string {
  return JSON.stringify([patientId, from, to, filterName]);
}

/** Counts the matching slots of every day of the range. */
export const countDays = oncePerObject(daysOf);

/** Collects the menus of a range. */
export const menusOf = oncePerObject(collectMenus);

function daysOf({ range, matching }: Pick<BookableSlots, 'range' | 'matching'>): readonly BookableDay[] {
  const byDate = Map.groupBy(matching, ({ startsAt }) => startsAt.local.slice(0, 10));
  const days: BookableDay[] = [];
  for (let date = range.from; date <= range.to; date = addDays(date, 1)) {
    const slots = byDate.get(date) ?? [];
    days.push({ date, slotCount: slots.length, earliest: slots[0] ?? null });
  }
  return days;
}

function collectMenus({ link: { odsCode }, all }: Pick<BookableSlots, 'link' | 'all'>): SlotMenus {
  const clinicians = new Map<number, PracticeClinician>();
  const locations = new Map<number, PracticeLocation>();
  for (const slot of all) {
    const { location } = slot;
    if (location) locations.set(location.locationNumber, { ...location, odsCode });
    for (const clinician of slot.clinicians) clinicians.set(clinician.clinicianNumber, { ...clinician, odsCode });
  }
  const byName = (a: { readonly name: string }, b: { readonly name: string }) => inAlphabet.compare(a.name, b.name);
  return {
    clinicians: [...clinicians.values()].toSorted(byName),
    locations: [...locations.values()].toSorted(byName),
    kinds: [...new Set(all.map(({ kind }) => kind))],
    slotTypes: namesOf(all.map(({ slotType }) => slotType)),
    sessionNames: namesOf(all.map(({ sessionName }) => sessionName)),
    isIncomplete: all.some(({ isIncomplete }) => isIncomplete),
  };
}

const inAlphabet = new Intl.Collator('en-GB', { numeric: true });

function namesOf(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names)].filter((name) => name !== undefined).toSorted((a, b) => inAlphabet.compare(a, b));
}

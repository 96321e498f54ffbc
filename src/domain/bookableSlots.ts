import type { AppointmentKind, OfferedSlot, PracticeClinician, PracticeLocation } from './appointment.ts';
import type { DateRange } from './calendarDate.ts';
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

/** What the slots of a range have, each once, for menus of filters. */
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
}

/** Names the list to which a cursor belongs: a patient's slots in a range, with a filter. */
export function slotListName({ patientId }: PatientLink, { from, to }: DateRange, filterName: string): string {
  return JSON.stringify([patientId, from, to, filterName]);
}

/** Counts the matching slots of every day of the range. */
export function countDays({ range, matching }: Pick<BookableSlots, 'range' | 'matching'>): readonly BookableDay[] {
  const byDate = Map.groupBy(matching, ({ startsAt }) => startsAt.local.slice(0, 10));
  const days: BookableDay[] = [];
  for (let date = range.from; date <= range.to; date = addDays(date, 1)) {
    const slots = byDate.get(date) ?? [];
    days.push({ date, slotCount: slots.length, earliest: slots[0] ?? null });
  }
  return days;
}

/** Collects the menus of a range. The filter does not matter to them. */
export function menusOf({ link: { odsCode }, all }: Pick<BookableSlots, 'link' | 'all'>): SlotMenus {
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
  };
}

const inAlphabet = new Intl.Collator('en-GB', { numeric: true });

function namesOf(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names)].filter((name) => name !== undefined).toSorted((a, b) => inAlphabet.compare(a, b));
}

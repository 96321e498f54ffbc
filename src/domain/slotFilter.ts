import type { Clinician, OfferedSlot } from './appointment.ts';
import { omitUndefined } from './omitUndefined.ts';
import type { Sex } from './patient.ts';

/** Local times `HH:mm`: from `from`, inclusive, to `to`, exclusive. */
interface TimeOfDay {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** A filter of slots. A slot must match every property that is set. */
export interface SlotFilter {
  readonly locationIds?: readonly string[] | null;
  readonly clinicianIds?: readonly string[] | null;
  readonly clinicianSex?: KnownSex | null;
  readonly kinds?: readonly OfferedSlot['kind'][] | null;
  readonly slotTypes?: readonly string[] | null;
  readonly sessionNames?: readonly string[] | null;
  readonly timeOfDay?: TimeOfDay | null;
  readonly onlyBookable?: boolean | null;
}

type KnownSex = Exclude<Sex, 'other'>;

/** The numbers at the practice for which the ids of a filter stand. */
export interface FilterNumbers {
  readonly locations: ReadonlyMap<number, string> | undefined;
  readonly clinicians: ReadonlyMap<number, string> | undefined;
}

/** A location or a clinician to which a search is limited. */
export interface SlotSearch {
  readonly locationNumber?: number;
  readonly clinicianNumber?: number;
}

interface FilteredSlots {
  readonly matching: readonly OfferedSlot[];
  /** The slots that match everything but `clinicianSex`, and may match that too: the sex is not known. */
  readonly unknownClinicianSexCount: number;
}

/** Filters slots, without changing their order. */
export function filterSlots(slots: readonly OfferedSlot[], filter: SlotFilter, numbers: FilterNumbers): FilteredSlots {
  const others = slots.filter(toMatcher(filter, numbers));
  const { clinicianSex } = filter;
  if (!clinicianSex) return { matching: others, unknownClinicianSexCount: 0 };
  const matching = others.filter(({ clinicians }) => clinicians.some(({ sex }) => sex === clinicianSex));
  const matched = new Set(matching);
  const unknown = others.filter((slot) => !matched.has(slot) && mayHaveSomeoneElse(slot.clinicians));
  return { matching, unknownClinicianSexCount: unknown.length };
}

/** The fields that cover slots beyond those that match a filter. */
const menuFields = ['clinicians', 'locations', 'kinds', 'slotTypes', 'sessionNames'];

/**
 * @param selected the fields of the result
 * @returns the limits of a search that still finds everything that the fields need
 */
export function toSlotSearch({ locations, clinicians }: FilterNumbers, selected: ReadonlySet<string>): SlotSearch {
  if (menuFields.some((field) => selected.has(field))) return {};
  // Whether one of them has no slots at all can be seen only without the other.
  if (locations && clinicians && selected.has('unmatchedFilterIds')) return {};
  const [locationNumber, clinicianNumber] = [onlyOne(locations), onlyOne(clinicians)];
  return omitUndefined({ locationNumber, clinicianNumber });
}

/** @returns true when a search finds everything that another one needs. */
export function includesSearch(wide: SlotSearch, narrow: SlotSearch): boolean {
  return (
    (wide.locationNumber === undefined || wide.locationNumber === narrow.locationNumber) &&
    (wide.clinicianNumber === undefined || wide.clinicianNumber === narrow.clinicianNumber)
  );
}

/** @returns the narrowest search that includes all. */
export function combineSearches(searches: readonly SlotSearch[]): SlotSearch {
  const common = <Key extends keyof SlotSearch>(key: Key) => {
    const values = new Set(searches.map((search) => search[key]));
    return values.size === 1 ? [...values][0] : undefined;
  };
  return omitUndefined({ locationNumber: common('locationNumber'), clinicianNumber: common('clinicianNumber') });
}

function onlyOne(numbers: ReadonlyMap<number, string> | undefined): number | undefined {
  return numbers?.size === 1 ? [...numbers.keys()][0] : undefined;
}

/** @returns the ids of the filter whose location or clinician has no slot in the window. */
export function unmatchedIds(window: readonly OfferedSlot[], numbers: FilterNumbers): readonly string[] {
  const locations = new Set(window.map(({ location }) => location?.locationNumber));
  const clinicians = new Set(window.flatMap((slot) => slot.clinicians.map(({ clinicianNumber }) => clinicianNumber)));
  const missing = (wanted: ReadonlyMap<number, string> | undefined, found: ReadonlySet<number | undefined>) =>
    [...(wanted ?? [])].filter(([number]) => !found.has(number)).map(([, id]) => id);
  return [...missing(numbers.locations, locations), ...missing(numbers.clinicians, clinicians)];
}

/** A name for a filter: equal filters have equal names. */
export function slotFilterName(filter: SlotFilter): string {
  const { timeOfDay } = filter;
  const lists = [filter.locationIds, filter.clinicianIds, filter.kinds, filter.slotTypes, filter.sessionNames];
  return JSON.stringify([
    ...lists.map((list: readonly string[] | null | undefined) =>
      list ? [...new Set(list)].toSorted((a, b) => (a < b ? -1 : 1)) : null,
    ),
    filter.clinicianSex ?? null,
    timeOfDay ? [timeOfDay.from ?? null, timeOfDay.to ?? null] : null,
    filter.onlyBookable ?? null,
  ]);
}

function toMatcher(filter: SlotFilter, { locations, clinicians }: FilterNumbers): (slot: OfferedSlot) => boolean {
  const [kinds, slotTypes, sessionNames] = [toSet(filter.kinds), toSet(filter.slotTypes), toSet(filter.sessionNames)];
  const { timeOfDay, onlyBookable } = filter;
  return (slot) =>
    (!locations || (slot.location !== undefined && locations.has(slot.location.locationNumber))) &&
    (!clinicians || slot.clinicians.some(({ clinicianNumber }) => clinicians.has(clinicianNumber))) &&
    (!kinds || kinds.has(slot.kind)) &&
    (!slotTypes || (slot.slotType !== undefined && slotTypes.has(slot.slotType))) &&
    (!sessionNames || (slot.sessionName !== undefined && sessionNames.has(slot.sessionName))) &&
    (!timeOfDay || isWithinTime(slot.startsAt.local.slice(11, 16), timeOfDay)) &&
    // Days that are not known to be closed may be open.
    (onlyBookable !== true || slot.isWithinBookingDays !== false);
}

function toSet<Value>(values: readonly Value[] | null | undefined): ReadonlySet<Value> | undefined {
  return values ? new Set(values) : undefined;
}

function isWithinTime(time: string, { from, to }: TimeOfDay): boolean {
  return (!from || time >= from) && (!to || time < to);
}

/** True when a clinician's sex is not known, or the practice does not name any clinician. */
function mayHaveSomeoneElse(clinicians: readonly Clinician[]): boolean {
  return clinicians.length === 0 || clinicians.some(({ sex }) => sex === undefined || sex === 'other');
}

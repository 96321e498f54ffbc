import type { Clinician, OfferedSlot, SessionKind } from './appointment.ts';
import { menuFields } from './bookableSlots.ts';
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
  readonly sessionKinds?: readonly KnownSessionKind[] | null;
  readonly timeOfDay?: TimeOfDay | null;
  readonly onlyBookable?: boolean | null;
}

type KnownSex = Exclude<Sex, 'other'>;

type KnownSessionKind = Exclude<SessionKind, 'other'>;

/** The numbers at the practice for which the ids of a filter stand. */
export interface FilterNumbers {
  readonly locations: ReadonlyMap<number, string> | undefined;
  readonly clinicians: ReadonlyMap<number, string> | undefined;
}

/** A location, a clinician or a kind of session to which a search is limited. */
export interface SlotSearch {
  readonly locationNumber?: number;
  readonly clinicianNumber?: number;
  readonly sessionKind?: KnownSessionKind;
}

const searchKeys = ['locationNumber', 'clinicianNumber', 'sessionKind'] as const satisfies (keyof SlotSearch)[];

interface FilteredSlots {
  readonly matching: readonly OfferedSlot[];
  /** The slots that match everything but `clinicianSex`, and may match that too: the sex is not known. */
  readonly unknownClinicianSexCount: number;
}

/** Filters slots, without changing their order. */
export function filterSlots(slots: readonly OfferedSlot[], filter: SlotFilter, numbers: FilterNumbers): FilteredSlots {
  const ofAnySex = slots.filter(toMatcher(filter, numbers));
  const { clinicianSex } = filter;
  if (!clinicianSex) return { matching: ofAnySex, unknownClinicianSexCount: 0 };
  const matching = ofAnySex.filter(({ clinicians }) => clinicians.some(({ sex }) => sex === clinicianSex));
  const matched = new Set(matching);
  const unknown = ofAnySex.filter((slot) => !matched.has(slot) && mayHaveSomeoneElse(slot.clinicians));
  return { matching, unknownClinicianSexCount: unknown.length };
}

/**
 * @param selected the fields of the result
 * @returns the limits of a search that still finds everything that the fields need
 */
export function toSlotSearch(
  { sessionKinds }: SlotFilter,
  { locations, clinicians }: FilterNumbers,
  selected: ReadonlySet<string>,
): SlotSearch {
  if (menuFields.some((field) => selected.has(field))) return {};
  const search = {
    locationNumber: onlyOne(locations?.keys()),
    clinicianNumber: onlyOne(clinicians?.keys()),
    sessionKind: onlyOne(sessionKinds?.values()),
  };
  if (!selected.has('unmatchedFilterIds') || (!locations && !clinicians)) return omitUndefined(search);
  // Whether a location or a clinician has no slots at all can be seen only without any other limit.
  return locations && clinicians ? {} : omitUndefined({ ...search, sessionKind: undefined });
}

/** @returns true when a search finds everything that another one needs. */
export function includesSearch(wide: SlotSearch, narrow: SlotSearch): boolean {
  return searchKeys.every((key) => wide[key] === undefined || wide[key] === narrow[key]);
}

/** @returns the narrowest search that includes all. */
export function combineSearches(searches: readonly SlotSearch[]): SlotSearch {
  const [first = {}] = searches;
  const common = searchKeys.filter((key) => searches.every((search) => search[key] === first[key]));
  return omitUndefined(Object.fromEntries(common.map((key) => [key, first[key]])));
}

/** A name for a search: equal searches have equal names. */
export function slotSearchName(search: SlotSearch): string {
  return JSON.stringify(searchKeys.map((key) => search[key] ?? null));
}

function onlyOne<Value>(values: Iterable<Value> | undefined): Value | undefined {
  const [first, ...others] = new Set(values);
  return others.length === 0 ? first : undefined;
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
  const { locationIds, clinicianIds, kinds, slotTypes, sessionNames, sessionKinds } = filter;
  const lists = [locationIds, clinicianIds, kinds, slotTypes, sessionNames, sessionKinds];
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
  const [kinds, slotTypes] = [toSet(filter.kinds), toSet(filter.slotTypes)];
  const [sessionNames, sessionKinds] = [toSet(filter.sessionNames), toSet<SessionKind>(filter.sessionKinds)];
  const { timeOfDay, onlyBookable } = filter;
  return (slot) =>
    (!locations || (slot.location !== undefined && locations.has(slot.location.locationNumber))) &&
    (!clinicians || slot.clinicians.some(({ clinicianNumber }) => clinicians.has(clinicianNumber))) &&
    (!kinds || kinds.has(slot.kind)) &&
    (!slotTypes || (slot.slotType !== undefined && slotTypes.has(slot.slotType))) &&
    (!sessionNames || (slot.sessionName !== undefined && sessionNames.has(slot.sessionName))) &&
    (!sessionKinds || sessionKinds.has(slot.sessionKind)) &&
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

import type { OfferedSlot, Slot, SlotFilter } from '../domain/appointment.ts';
import { isWithinBookingDays } from '../domain/bookingRules.ts';
import type { DateRange } from '../domain/calendarDate.ts';
import type { PatientLink } from '../domain/patient.ts';
import { ukToday } from '../domain/ukTime.ts';
import type { OpaqueIds, PracticeReference } from '../ids/createOpaqueIds.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

/** Finds the free slots of a patient's practice that match a filter. Ids of another practice match nothing. */
export function offerSlots({ loaders, ids, now }: Pick<ServiceDependencies, 'loaders' | 'ids' | 'now'>) {
  return async (link: PatientLink, range: DateRange, filter: SlotFilter = {}): Promise<readonly OfferedSlot[]> => {
    const matches = toMatcher(filter, link.odsCode, ids);
    if (!matches) return [];
    const [settings, slots] = await Promise.all([
      loaders.practiceSettingsByOdsCode.load(link.odsCode),
      loaders.freeSlotsByPatient.load({ link, from: range.from, to: range.to }),
    ]);
    const today = ukToday(now().getTime());
    const isWithin = new Map<string, boolean | null>();
    const offer = (slot: Slot): OfferedSlot => {
      const date = slot.startsAt.local.slice(0, 10);
      let isWithinDays = isWithin.get(date);
      if (isWithinDays === undefined) isWithin.set(date, (isWithinDays = isWithinBookingDays(date, today, settings)));
      return { ...slot, link, isWithinBookingDays: isWithinDays };
    };
    return slots.filter(matches).map(offer);
  };
}

/** Returns null when no slot can match. */
function toMatcher(filter: SlotFilter, odsCode: string, ids: OpaqueIds): ((slot: Slot) => boolean) | null {
  const numberHere = (at: PracticeReference | null) =>
    at?.odsCode.toUpperCase() === odsCode.toUpperCase() ? at.number : null;
  const location = filter.locationId ? numberHere(ids.openLocation(filter.locationId)) : undefined;
  const clinician = filter.clinicianId ? numberHere(ids.openClinician(filter.clinicianId)) : undefined;
  const kinds = filter.kinds && new Set(filter.kinds);
  if (location === null || clinician === null || kinds?.size === 0) return null;
  return (slot) =>
    (location === undefined || slot.location?.locationNumber === location) &&
    (clinician === undefined || slot.clinicians.some(({ clinicianNumber }) => clinicianNumber === clinician)) &&
    (!kinds || kinds.has(slot.kind));
}

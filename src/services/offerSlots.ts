import type { OfferedSlot, Slot } from '../domain/appointment.ts';
import { slotListName, type BookableSlots } from '../domain/bookableSlots.ts';
import { isWithinBookingDays } from '../domain/bookingRules.ts';
import type { DateRange } from '../domain/calendarDate.ts';
import type { Connection } from '../domain/Connection.ts';
import type { PatientLink } from '../domain/patient.ts';
import {
  filterSlots,
  slotFilterName,
  toSlotSearch,
  unmatchedIds,
  type FilterNumbers,
  type SlotFilter,
} from '../domain/slotFilter.ts';
import { compareSlots, indexAfterSlot, positionOfSlot } from '../domain/slotOrder.ts';
import { ukToday } from '../domain/ukTime.ts';
import type { OpaqueIds, PracticeReference } from '../ids/createOpaqueIds.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

interface SlotPageQuery {
  readonly first?: number | null;
  /** A cursor from the same list. */
  readonly after?: string | null;
}

const defaultPageSize = 50;

/**
 * Finds the free slots of a patient's practice, and those of them that match a filter. The ids of the filter must be of
 * this practice. A filter by one location, clinician or kind of session limits the search, if the selected fields do not need more.
 */
export function offerSlots({ loaders, ids, now }: Pick<ServiceDependencies, 'loaders' | 'ids' | 'now'>) {
  return async (
    link: PatientLink,
    range: DateRange,
    filter: SlotFilter,
    selected: ReadonlySet<string>,
  ): Promise<BookableSlots> => {
    const numbers = numbersOf(filter, ids);
    const search = toSlotSearch(filter, numbers, selected);
    const [settings, slots] = await Promise.all([
      loaders.practiceSettingsByOdsCode.load(link.odsCode),
      loaders.freeSlotsByPatient.load({ link, from: range.from, to: range.to, search }),
    ]);
    const today = ukToday(now().getTime());
    const isWithin = new Map<string, boolean | null>();
    const offer = (slot: Slot): OfferedSlot => {
      const date = slot.startsAt.local.slice(0, 10);
      let isWithinDays = isWithin.get(date);
      if (isWithinDays === undefined) isWithin.set(date, (isWithinDays = isWithinBookingDays(date, today, settings)));
      return { ...slot, link, isWithinBookingDays: isWithinDays };
    };
    const all = slots.toSorted(compareSlots).map(offer);
    return {
      link,
      range,
      list: slotListName(link, range, slotFilterName(filter)),
      ...filterSlots(all, filter, numbers),
      all,
      unmatchedFilterIds: unmatchedIds(all, numbers),
    };
  };
}

/** Cuts a page from the slots that match. Cursors are created only when they are read. */
export function pageOfSlots(ids: OpaqueIds) {
  return ({ matching, list }: BookableSlots, { first, after }: SlotPageQuery): Connection<OfferedSlot> => {
    const position = after ? ids.openSlotPosition(list, after) : null;
    const start = position ? indexAfterSlot(matching, position) : 0;
    const nodes = matching.slice(start, start + (first ?? defaultPageSize));
    const cursorOf = (slot: OfferedSlot | undefined) => (slot ? ids.ofSlotPosition(list, positionOfSlot(slot)) : null);
    return {
      edges: nodes.map((node) => ({
        node,
        get cursor() {
          return ids.ofSlotPosition(list, positionOfSlot(node));
        },
      })),
      pageInfo: {
        hasNextPage: start + nodes.length < matching.length,
        hasPreviousPage: start > 0,
        get startCursor() {
          return cursorOf(nodes[0]);
        },
        get endCursor() {
          return cursorOf(nodes.at(-1));
        },
      },
      totalCount: matching.length,
    };
  };
}

function numbersOf({ locationIds, clinicianIds }: SlotFilter, ids: OpaqueIds): FilterNumbers {
  const open = (wanted: readonly string[] | null | undefined, openOne: (id: string) => PracticeReference | null) =>
    wanted
      ? new Map(
          wanted.flatMap((id): [number, string][] => [openOne(id)].flatMap((at) => (at ? [[at.number, id]] : []))),
        )
      : undefined;
  return { locations: open(locationIds, ids.openLocation), clinicians: open(clinicianIds, ids.openClinician) };
}

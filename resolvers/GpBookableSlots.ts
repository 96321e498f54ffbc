import { countDays, menusOf } from '../src/domain/bookableSlots.ts';
import type { GpBookableSlotsResolvers } from '../src/generated/resolvers-types.ts';

export const GpBookableSlots: GpBookableSlotsResolvers = {
  slots: (found, query, { services }) => services.appointments.slotPage(found, query),
  earliest: ({ matching }) => matching[0] ?? null,
  days: (found) => countDays(found),
  clinicians: (found) => menusOf(found).clinicians,
  locations: (found) => menusOf(found).locations,
  kinds: (found) => menusOf(found).kinds,
  slotTypes: (found) => menusOf(found).slotTypes,
  sessionNames: (found) => menusOf(found).sessionNames,
  isIncomplete: (found) => menusOf(found).isIncomplete,
};

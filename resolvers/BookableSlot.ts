import type { BookableSlotResolvers } from '../src/generated/resolvers-types.ts';

/** A list may have thousands of these: nothing here waits for anything. */
export const BookableSlot: BookableSlotResolvers = {
  id: (slot, _, { ids }) => ids.ofSlot(slot),
  location: ({ location, link }) => (location ? { ...location, odsCode: link.odsCode } : null),
  clinicians: ({ clinicians, link }) => clinicians.map((clinician) => ({ ...clinician, odsCode: link.odsCode })),
};

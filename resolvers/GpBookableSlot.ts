import type { GpBookableSlotResolvers } from '../src/generated/resolvers-types.ts';

/** A list may have thousands of slots, so all of these resolvers are synchronous. */
export const GpBookableSlot: GpBookableSlotResolvers = {
  id: (slot, _, { ids }) => ids.ofSlot(slot),
  location: ({ location, link }) => (location ? { ...location, odsCode: link.odsCode } : null),
  clinicians: ({ clinicians, link }) => clinicians.map((clinician) => ({ ...clinician, odsCode: link.odsCode })),
};

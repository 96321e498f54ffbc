import type { GpAppointmentLocationResolvers } from '../src/generated/resolvers-types.ts';

export const GpAppointmentLocation: GpAppointmentLocationResolvers = {
  id: (location, _, { ids }) => ids.ofLocation(location),
};

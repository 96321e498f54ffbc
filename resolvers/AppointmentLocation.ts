import type { AppointmentLocationResolvers } from '../src/generated/resolvers-types.ts';

export const AppointmentLocation: AppointmentLocationResolvers = {
  id: (location, _, { ids }) => ids.ofLocation(location),
};

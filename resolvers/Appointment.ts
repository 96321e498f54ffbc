import type { AppointmentResolvers } from '../src/generated/resolvers-types.ts';

export const Appointment: AppointmentResolvers = {
  // The generated type promises a string: a router or anybody else may send something different.
  __resolveReference: async ({ id }: { id?: unknown }, { loaders }) =>
    typeof id === 'string' ? loaders.appointmentById.load(id) : null,
  id: (appointment, _, { ids }) => ids.ofAppointment(appointment),
  location: ({ location, link }) => (location ? { ...location, odsCode: link.odsCode } : null),
  clinicians: ({ clinicians, link }) => clinicians.map((clinician) => ({ ...clinician, odsCode: link.odsCode })),
  patient: ({ link }) => link,
};

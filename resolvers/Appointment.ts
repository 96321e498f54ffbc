import type { AppointmentResolvers } from '../src/generated/resolvers-types.ts';

export const Appointment: AppointmentResolvers = {
  // A reference may hold anything, although the generated type says string.
  __resolveReference: async ({ id }: { id?: unknown }, { loaders }) =>
    typeof id === 'string' ? loaders.appointmentById.load(id) : null,
  id: (appointment, _, { ids }) => ids.ofAppointment(appointment),
  location: ({ location, link }) => (location ? { ...location, odsCode: link.odsCode } : null),
  clinicians: ({ clinicians, link }) => clinicians.map((clinician) => ({ ...clinician, odsCode: link.odsCode })),
  cancellation: (appointment, _, { services }) => services.appointments.cancellation(appointment),
  patient: ({ link }) => link,
};

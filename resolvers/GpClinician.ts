import type { GpClinicianResolvers } from '../src/generated/resolvers-types.ts';

export const GpClinician: GpClinicianResolvers = {
  id: (clinician, _, { ids }) => ids.ofClinician(clinician),
};

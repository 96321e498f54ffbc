import type { ClinicianResolvers } from '../src/generated/resolvers-types.ts';

export const Clinician: ClinicianResolvers = {
  id: (clinician, _, { ids }) => ids.ofClinician(clinician),
};

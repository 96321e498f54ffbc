import type { PrescriptionResolvers } from '../src/generated/resolvers-types.ts';

export const Prescription: PrescriptionResolvers = {
  // The generated type promises a string: a router or anybody else may send something different.
  __resolveReference: async ({ id }: { id?: unknown }, { loaders }) =>
    typeof id === 'string' ? loaders.prescriptionById.load(id) : null,
  id: (prescription, _, { ids }) => ids.ofPrescription(prescription),
  patient: ({ link }) => link,
};

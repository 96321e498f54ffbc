import { ukTimeAt } from '../src/domain/ukTime.ts';
import type { PrescriptionResolvers } from '../src/generated/resolvers-types.ts';

export const Prescription: PrescriptionResolvers = {
  // A reference may hold anything, although the generated type says string.
  __resolveReference: async ({ id }: { id?: unknown }, { loaders }) =>
    typeof id === 'string' ? loaders.prescriptionById.load(id) : null,
  id: (prescription, _, { ids }) => ids.ofPrescription(prescription),
  requestedAt: ({ requestedAt }) => ukTimeAt(requestedAt),
  patient: ({ link }) => link,
};

import type { RequestPrescriptionSuccessResolvers } from '../src/generated/resolvers-types.ts';

export const RequestPrescriptionSuccess: RequestPrescriptionSuccessResolvers = {
  prescription: (requested, _, { services }) => services.prescriptions.requested(requested),
};

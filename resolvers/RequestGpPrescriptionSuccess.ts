import type { RequestGpPrescriptionSuccessResolvers } from '../src/generated/resolvers-types.ts';

export const RequestGpPrescriptionSuccess: RequestGpPrescriptionSuccessResolvers = {
  prescription: (requested, _, { services }) => services.prescriptions.requested(requested),
};

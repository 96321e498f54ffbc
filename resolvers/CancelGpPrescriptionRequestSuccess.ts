import type { CancelGpPrescriptionRequestSuccessResolvers } from '../src/generated/resolvers-types.ts';

export const CancelGpPrescriptionRequestSuccess: CancelGpPrescriptionRequestSuccessResolvers = {
  prescription: (cancelled, _, { services }) => services.prescriptions.cancelled(cancelled),
};

import type { CancelPrescriptionRequestSuccessResolvers } from '../src/generated/resolvers-types.ts';

export const CancelPrescriptionRequestSuccess: CancelPrescriptionRequestSuccessResolvers = {
  prescription: (withdrawn, _, { services }) => services.prescriptions.cancelled(withdrawn),
};

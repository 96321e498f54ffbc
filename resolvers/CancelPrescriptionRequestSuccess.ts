import type { CancelPrescriptionRequestSuccessResolvers } from '../src/generated/resolvers-types.ts';

export const CancelPrescriptionRequestSuccess: CancelPrescriptionRequestSuccessResolvers = {
  prescription: (cancelled, _, { services }) => services.prescriptions.cancelled(cancelled),
};

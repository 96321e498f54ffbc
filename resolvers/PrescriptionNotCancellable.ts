import type { PrescriptionNotCancellableResolvers } from '../src/generated/resolvers-types.ts';

export const PrescriptionNotCancellable: PrescriptionNotCancellableResolvers = {
  nextStep: () => 'CONTACT_PRACTICE',
};

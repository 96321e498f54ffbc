import type { AppointmentNotCancellableResolvers } from '../src/generated/resolvers-types.ts';

export const AppointmentNotCancellable: AppointmentNotCancellableResolvers = {
  nextStep: () => 'CONTACT_PRACTICE',
};

import type { GpOnlineRegistrationIdentityNotProvenResolvers } from '../src/generated/resolvers-types.ts';

export const GpOnlineRegistrationIdentityNotProven: GpOnlineRegistrationIdentityNotProvenResolvers = {
  nextStep: ({ notProvenReason }) => (notProvenReason === 'detailsDiffer' ? 'CHECK_DETAILS' : 'SIGN_IN_WITH_PROOF'),
};

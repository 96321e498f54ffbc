import type { OnlineRegistrationIdentityNotProvenResolvers } from '../src/generated/resolvers-types.ts';

export const OnlineRegistrationIdentityNotProven: OnlineRegistrationIdentityNotProvenResolvers = {
  nextStep: ({ notProvenReason }) => (notProvenReason === 'detailsDiffer' ? 'CHECK_DETAILS' : 'SIGN_IN_WITH_PROOF'),
};

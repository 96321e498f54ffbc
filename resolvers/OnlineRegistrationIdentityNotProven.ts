import type { OnlineRegistrationIdentityNotProvenResolvers } from '../src/generated/resolvers-types.ts';

export const OnlineRegistrationIdentityNotProven: OnlineRegistrationIdentityNotProvenResolvers = {
  nextStep: ({ reason }) => (reason === 'detailsDiffer' ? 'CHECK_DETAILS' : 'SIGN_IN_WITH_PROOF'),
};

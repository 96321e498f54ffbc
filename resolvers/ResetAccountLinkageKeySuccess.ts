import type { ResetAccountLinkageKeySuccessResolvers } from '../src/generated/resolvers-types.ts';

export const ResetAccountLinkageKeySuccess: ResetAccountLinkageKeySuccessResolvers = {
  nextStep: () => 'PROVE_IDENTITY_AT_PRACTICE',
};

import type { ResetGpAccountLinkageKeySuccessResolvers } from '../src/generated/resolvers-types.ts';

export const ResetGpAccountLinkageKeySuccess: ResetGpAccountLinkageKeySuccessResolvers = {
  nextStep: () => 'PROVE_IDENTITY_AT_PRACTICE',
};

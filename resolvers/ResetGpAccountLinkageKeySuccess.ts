import type { ResetGpAccountLinkageKeySuccessResolvers } from '../src/generated/resolvers-types.ts';

export const ResetGpAccountLinkageKeySuccess: ResetGpAccountLinkageKeySuccessResolvers = {
  message: (_reset, _args, { texts }) => texts.accountStopped,
  nextStep: () => 'PROVE_IDENTITY_AT_PRACTICE',
};

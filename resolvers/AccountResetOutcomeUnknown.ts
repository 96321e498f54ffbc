import type { AccountResetOutcomeUnknownResolvers } from '../src/generated/resolvers-types.ts';

export const AccountResetOutcomeUnknown: AccountResetOutcomeUnknownResolvers = {
  nextStep: () => 'CONTACT_PRACTICE',
};

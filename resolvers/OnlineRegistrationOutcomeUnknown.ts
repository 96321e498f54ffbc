import type { OnlineRegistrationOutcomeUnknownResolvers } from '../src/generated/resolvers-types.ts';

export const OnlineRegistrationOutcomeUnknown: OnlineRegistrationOutcomeUnknownResolvers = {
  nextStep: () => 'TRY_AGAIN',
};

import type { OnlineRegistrationAlreadyLinkedResolvers } from '../src/generated/resolvers-types.ts';

export const OnlineRegistrationAlreadyLinked: OnlineRegistrationAlreadyLinkedResolvers = {
  nextStep: () => 'CONTACT_PRACTICE',
};

import type { RegistrationOutcome } from '../src/domain/registrationOutcome.ts';
import type { RegisterGpAccountWithDemographicsResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  registered: 'OnlineRegistrationSuccess',
  refused: 'OnlineRegistrationRefused',
  alreadyLinked: 'OnlineRegistrationAlreadyLinked',
  identityNotProven: 'OnlineRegistrationIdentityNotProven',
  lockedOut: 'OnlineRegistrationLockedOut',
  outcomeUnknown: 'OnlineRegistrationOutcomeUnknown',
} as const satisfies Record<RegistrationOutcome['kind'], string>;

export const RegisterGpAccountWithDemographicsResult: RegisterGpAccountWithDemographicsResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};

import type { RegistrationOutcome } from '../src/domain/registrationOutcome.ts';
import type { RegisterGpAccountWithDemographicsResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  registered: 'GpOnlineRegistrationSuccess',
  refused: 'GpOnlineRegistrationRefused',
  alreadyLinked: 'GpOnlineRegistrationAlreadyLinked',
  identityNotProven: 'GpOnlineRegistrationIdentityNotProven',
  lockedOut: 'GpOnlineRegistrationLockedOut',
  outcomeUnknown: 'GpOnlineRegistrationOutcomeUnknown',
} as const satisfies Record<RegistrationOutcome['kind'], string>;

export const RegisterGpAccountWithDemographicsResult: RegisterGpAccountWithDemographicsResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};

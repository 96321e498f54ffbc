import type { LinkageKeyOutcome } from '../src/domain/registrationOutcome.ts';
import type { RegisterGpAccountWithLinkageKeyResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  registered: 'GpOnlineRegistrationSuccess',
  refused: 'GpOnlineRegistrationRefused',
  alreadyLinked: 'GpOnlineRegistrationAlreadyLinked',
  lockedOut: 'GpOnlineRegistrationLockedOut',
  outcomeUnknown: 'GpOnlineRegistrationOutcomeUnknown',
} as const satisfies Record<LinkageKeyOutcome['kind'], string>;

export const RegisterGpAccountWithLinkageKeyResult: RegisterGpAccountWithLinkageKeyResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};

import type { LinkageKeyOutcome } from '../src/domain/registrationOutcome.ts';
import type { RegisterWithLinkageKeyResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  registered: 'OnlineRegistrationSuccess',
  refused: 'OnlineRegistrationRefused',
  alreadyLinked: 'OnlineRegistrationAlreadyLinked',
  lockedOut: 'OnlineRegistrationLockedOut',
  outcomeUnknown: 'OnlineRegistrationOutcomeUnknown',
} as const satisfies Record<LinkageKeyOutcome['kind'], string>;

export const RegisterWithLinkageKeyResult: RegisterWithLinkageKeyResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};

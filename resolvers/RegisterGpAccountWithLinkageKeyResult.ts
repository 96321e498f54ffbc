import type { LinkageKeyOutcome } from '../src/domain/registrationOutcome.ts';
import type { RegisterGpAccountWithLinkageKeyResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  registered: 'OnlineRegistrationSuccess',
  refused: 'OnlineRegistrationRefused',
  alreadyLinked: 'OnlineRegistrationAlreadyLinked',
  lockedOut: 'OnlineRegistrationLockedOut',
  outcomeUnknown: 'OnlineRegistrationOutcomeUnknown',
} as const satisfies Record<LinkageKeyOutcome['kind'], string>;

export const RegisterGpAccountWithLinkageKeyResult: RegisterGpAccountWithLinkageKeyResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};

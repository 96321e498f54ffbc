import type { AccountResetOutcome } from '../src/domain/registrationOutcome.ts';
import type { ResetAccountLinkageKeyResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  reset: 'ResetAccountLinkageKeySuccess',
  patientNotFound: 'GpPatientNotFound',
  outcomeUnknown: 'AccountResetOutcomeUnknown',
} as const satisfies Record<AccountResetOutcome['kind'], string>;

export const ResetAccountLinkageKeyResult: ResetAccountLinkageKeyResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};

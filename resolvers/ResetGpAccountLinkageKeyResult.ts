import type { AccountResetOutcome } from '../src/domain/registrationOutcome.ts';
import type { ResetGpAccountLinkageKeyResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  reset: 'ResetGpAccountLinkageKeySuccess',
  patientNotFound: 'GpPatientNotFound',
  outcomeUnknown: 'GpAccountResetOutcomeUnknown',
} as const satisfies Record<AccountResetOutcome['kind'], string>;

export const ResetGpAccountLinkageKeyResult: ResetGpAccountLinkageKeyResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};

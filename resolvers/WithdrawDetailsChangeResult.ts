import type { DetailsWithdrawalOutcome } from '../src/domain/detailsChangeOutcome.ts';
import type { WithdrawDetailsChangeResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  withdrawn: 'WithdrawDetailsChangeSuccess',
  outcomeUnknown: 'DetailsChangeOutcomeUnknown',
  patientNotFound: 'GpPatientNotFound',
  notPending: 'DetailsChangeNotPending',
} as const satisfies Record<DetailsWithdrawalOutcome['kind'], string>;

export const WithdrawDetailsChangeResult: WithdrawDetailsChangeResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};

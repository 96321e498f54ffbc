import type { DetailsCancellationOutcome } from '../src/domain/detailsChangeOutcome.ts';
import type { WithdrawDetailsChangeResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  cancelled: 'WithdrawDetailsChangeSuccess',
  outcomeUnknown: 'DetailsChangeOutcomeUnknown',
  patientNotFound: 'GpPatientNotFound',
  notPending: 'DetailsChangeNotPending',
} as const satisfies Record<DetailsCancellationOutcome['kind'], string>;

export const WithdrawDetailsChangeResult: WithdrawDetailsChangeResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};

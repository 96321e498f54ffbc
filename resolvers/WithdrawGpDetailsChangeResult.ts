import type { DetailsCancellationOutcome } from '../src/domain/detailsChangeOutcome.ts';
import type { WithdrawGpDetailsChangeResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  cancelled: 'WithdrawGpDetailsChangeSuccess',
  outcomeUnknown: 'GpDetailsChangeOutcomeUnknown',
  patientNotFound: 'GpPatientNotFound',
  notPending: 'GpDetailsChangeNotPending',
} as const satisfies Record<DetailsCancellationOutcome['kind'], string>;

export const WithdrawGpDetailsChangeResult: WithdrawGpDetailsChangeResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};

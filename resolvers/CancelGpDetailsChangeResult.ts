import type { DetailsCancellationOutcome } from '../src/domain/detailsChangeOutcome.ts';
import type { CancelGpDetailsChangeResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  cancelled: 'CancelGpDetailsChangeSuccess',
  outcomeUnknown: 'GpDetailsChangeOutcomeUnknown',
  patientNotFound: 'GpPatientNotFound',
  notPending: 'GpDetailsChangeNotPending',
} as const satisfies Record<DetailsCancellationOutcome['kind'], string>;

export const CancelGpDetailsChangeResult: CancelGpDetailsChangeResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};

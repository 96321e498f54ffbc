import type { DetailsRequestOutcome } from '../src/domain/detailsChangeOutcome.ts';
import type { RequestGpDetailsChangeResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  requested: 'RequestGpDetailsChangeSuccess',
  outcomeUnknown: 'GpDetailsChangeOutcomeUnknown',
  patientNotFound: 'GpPatientNotFound',
  refused: 'GpDetailsChangeRefused',
} as const satisfies Record<DetailsRequestOutcome['kind'], string>;

export const RequestGpDetailsChangeResult: RequestGpDetailsChangeResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};
